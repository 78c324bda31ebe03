import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import type { Answer, Answers, Entry, Item } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';

function plainItem({ text, line }: Item): unknown {
  return line === undefined ? text : { text, line };
}

function plainEntry({ values, line }: Entry, fields: readonly string[]): unknown {
  const known = fields.filter((name) => values[name] !== undefined).map((name) => [name, values[name]] as const);
  return Object.fromEntries(line === undefined ? known : [...known, ['line', line]]);
}

function plainAnswer(answer: Answer, fields: readonly string[]): unknown {
  if (answer.type === 'text') return plainItem(answer.value);
  if (answer.value.length === 0) return 'none';
  if (answer.type === 'items') return answer.value.map(plainItem);
  return answer.value.map((entry) => plainEntry(entry, fields));
}

function nest(answers: Answers, pack: Pack): Record<string, Record<string, unknown>> {
  const nested: Record<string, Record<string, unknown>> = {};
  for (const question of pack.questions) {
    const answer = answers.answers.get(question.path);
    if (!answer) continue;
    const [section = '', name = ''] = question.path.split('.');
    nested[section] ??= {};
    nested[section][name] = plainAnswer(answer, question.fields?.map((field) => field.name) ?? []);
  }
  return nested;
}

/** Records and items read best on one line each; sections do not. */
function setStyles(document: Document): void {
  visit(document, {
    Map: (_, map, path) => {
      const inList = path.some((parent) => isSeq(parent as Node));
      const item = map.items.every(
        (pair) => isScalar(pair.key) && (pair.key.value === 'text' || pair.key.value === 'line'),
      );
      const origin = map.items.some((pair) => isScalar(pair.key) && pair.key.value === 'sha256');
      if (inList || item || origin) map.flow = true;
    },
  });
  const draft = document.get('draft', true);
  if (isSeq(draft) || isMap(draft)) draft.flow = true;
}

const header = ` planwright answers. A plain text is a person's own; { text, line } was found on that line of the brainstorm.
 A missing answer is not known; "none" says that there is none. To make the plan again: planwright render FILE`;

/**
 * Prints an answers file: the same answers give the same bytes, in question order; reading it gives them back.
 */
export function printAnswers(answers: Answers, pack: Pack): string {
  const document = new Document({
    format: answers.format,
    pack: { ...answers.origin.pack },
    ...(answers.origin.brainstorm && { brainstorm: { ...answers.origin.brainstorm } }),
    ...(answers.draft && { draft: [...answers.draft] }),
    answers: nest(answers, pack),
  });
  document.commentBefore = header;
  setStyles(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
