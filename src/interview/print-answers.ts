import { Document, isMap, isNode, isSeq, visit } from 'yaml';
import type { Answer, Answers } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { plainAnswer } from './plain-answer.ts';

const header = ` planwright answers. A plain text is a person's own; { text, line } was found on that line of the brainstorm.
 A missing answer is not known; "none" says that there is none. To make the plan again: planwright render FILE`;

/** What the editors' YAML language server reads from a first line. */
function schemaLine(schema: string): string {
  return ` yaml-language-server: $schema=${schema}`;
}

/**
 * Prints an answers file: the same answers give the same bytes, in question order, and reading it gives them back.
 * Answers to what the pack does not ask are left out.
 */
export function printAnswers({ format, origin, draft, begun, answers, found }: Answers, pack: Pack): string {
  const document = new Document({
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
  });
  document.commentBefore = pack.answersSchema === undefined ? header : `${schemaLine(pack.answersSchema)}\n${header}`;
  setStyles(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
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

/** What is one thing stands on one line: where the answers come from, and each text with its line or record. */
function setStyles(document: Document): void {
  for (const key of ['pack', 'brainstorm', 'draft']) {
    const node = document.get(key, true);
    if (isMap(node) || isSeq(node)) node.flow = true;
    if (!isMap(node)) continue;
    const below = node.get('below', true);
    if (isSeq(below)) below.flow = true;
  }
  const begun = document.get('begun', true);
  if (isSeq(begun)) for (const one of begun.items) if (isMap(one)) one.flow = true;
  visit(document, {
    Map: (_, map, path) => {
      const depth = path.filter((parent) => isNode(parent) && isMap(parent)).length;
      if (depth > 2) map.flow = true;
    },
  });
}
