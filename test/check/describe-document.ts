import type { Place } from '../../src/model/index.ts';
import type { Field, Part, PlanDocument, RecordPart } from '../../src/check/read/types.ts';

/** All that is read of a plan, as lines: its parts, and the tasks, changes, risks and questions that are found in them. */
export function describeDocument(document: PlanDocument): readonly string[] {
  const { sections, phases, tasks, changes, sharedFields, risks, questions } = document;
  return [
    ...sections.flatMap((one) => [
      `section ${String(one.number)} ${JSON.stringify(one.title)} of rank ${one.rank}, ${at(one.place)}`,
      ...one.parts.flatMap((part) => partLines(part, '  ')),
    ]),
    ...phases.map(({ number, title, part }) => `phase ${String(number)} ${JSON.stringify(title)}, ${at(part.place)}`),
    ...tasks.flatMap((one) => [
      `${one.form}${one.done ? ' done' : ''} task of phase ${String(one.phase)}${record(one)}`,
      ...fieldLines(one.fields),
    ]),
    ...changes.flatMap((one) => [`change${record(one)}`, ...fieldLines(one.fields)]),
    ...(sharedFields.size > 0 ? ['of all changes', ...fieldLines(sharedFields)] : []),
    ...risks.flatMap((one) => [`risk${record(one)}`, ...fieldLines(one.fields)]),
    ...questions.flatMap((one) => [`question of ${String(one.group)}${record(one)}`, ...fieldLines(one.fields)]),
  ];
}

function at({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function record({ id, name, place }: Pick<RecordPart, 'id' | 'name' | 'place'>): string {
  return ` [${id}] ${JSON.stringify(name)}, ${at(place)}`;
}

function fieldLines(fields: ReadonlyMap<string, Field>): readonly string[] {
  return [...fields].map(([id, { text, place }]) => `  ${id}: ${JSON.stringify(text)}, ${at(place)}`);
}

function partLines(part: Part, indent: string): readonly string[] {
  const { form, id, label, text, words, checked, ordered, place, parts } = part;
  const signs = [ordered ? 'numbered ' : '', checked === undefined ? '' : checked ? 'ticked ' : 'open '].join('');
  const said = [id, label, text, words].map((one) => JSON.stringify(one)).join(' | ');
  return [
    `${indent}${signs}${form} ${said}, ${at(place)}`,
    ...parts.flatMap((nested) => partLines(nested, `${indent}  `)),
  ];
}
