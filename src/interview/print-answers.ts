import type { Answer, Answers } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { plainAnswer } from './plain-answer.ts';
import { printYaml } from './print-yaml.ts';
import { quickYaml } from './quick-yaml.ts';

const header = ` planwright answers. A plain text is a person's own; { text, line } was found on that line of the brainstorm.
 A missing answer is not known; "none" says that there is none. To make the plan again: planwright render FILE`;

/** What tells where answers come from stands on one line each. */
const inline = new Set(['format', 'pack', 'brainstorm']);

/** What the editors' YAML language server reads from a first line. */
function schemaLine(schema: string): string {
  return ` yaml-language-server: $schema=${schema}`;
}

/**
 * Prints an answers file: the same answers give the same bytes, in question order, and reading it gives them back.
 * Answers to what the pack does not ask are left out.
 */
export function printAnswers(answers: Answers, pack: Pack): string {
  const comment = pack.answersSchema === undefined ? header : `${schemaLine(pack.answersSchema)}\n${header}`;
  const data = dataOf(answers, pack);
  const quick = answers.draft || answers.begun || answers.found ? undefined : quickYaml(data, inline);
  return quick === undefined ? printYaml(data, comment) : `${comment.replaceAll(/^/gmu, '#')}\n\n${quick}`;
}

/** What an answers file holds, as plain data. */
function dataOf({ format, origin, draft, begun, answers, found }: Answers, pack: Pack): Record<string, unknown> {
  return {
    format,
    pack: {
      name: origin.pack.name,
      version: origin.pack.version,
      sha256: origin.pack.sha256,
      ...(origin.pack.below && { below: origin.pack.below.map(({ name, version }) => `${name}@${version}`) }),
    },
    ...(origin.brainstorm && { brainstorm: { name: origin.brainstorm.name, sha256: origin.brainstorm.sha256 } }),
    ...(draft && { draft }),
    ...(begun && { begun }),
    answers: nest(answers, pack),
    ...(found && { found: nest(found, pack) }),
  };
}

function nest(answers: ReadonlyMap<string, Answer>, pack: Pack): Record<string, Record<string, unknown>> {
  const nested: Record<string, Record<string, unknown>> = {};
  for (const { path, fields } of pack.questions) {
    const answer = answers.get(path);
    if (!answer) continue;
    const [section = '', name = ''] = path.split('.');
    const names = (nested[section] ??= {});
    names[name] = plainAnswer(answer, fields);
  }
  return nested;
}
