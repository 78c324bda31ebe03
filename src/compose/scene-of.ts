import type { Answer, Answers, Item } from '../model/index.ts';
import { bare } from './bare.ts';
import { labelName } from './label-name.ts';
import { mainName, type ClauseWords } from './main-name.ts';
import { withoutTail } from './without-tail.ts';
import { nestAnswers } from './nest-answers.ts';
import type { Nested, Scene, Subject } from './types.ts';
import { viewOf } from './view-of.ts';

/**
 * The answers made ready for all rules: nested, with the views of templates, and with records found by their fields.
 *
 * @param and the pack's word for the last joint of a list
 * @param joints its words that make two things of a name, or say nothing in it; an item with one of them is `text_joint`
 * @param clauses its words that say where the main clause of an item begins and ends, for `text_name`
 */
export function sceneOf(
  answers: Pick<Answers, 'answers'>,
  and: string,
  joints: readonly string[] = [and],
  clauses: Omit<ClauseWords, 'and'> = { asides: [], links: [] },
): Scene {
  const nested = nestAnswers(answers);
  const plan = viewOf(nested, and);
  const subjects = new Map<string, readonly Subject[]>();
  const indexes = new Map<string, ReadonlyMap<string, readonly Nested[]>>();
  const subjectsAt = (path: string) =>
    remember(subjects, path, () => list(answers.answers.get(path), { plan, and, joints, clauses }));
  return {
    nested,
    plan,
    and,
    subjects: subjectsAt,
    index: (path, fields) =>
      remember(indexes, JSON.stringify([path, ...fields]), () =>
        indexBy(
          subjectsAt(path).map((subject) => subject.record),
          fields,
        ),
      ),
  };
}

function remember<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

function list(answer: Answer | undefined, around: Around): readonly Subject[] {
  if (answer === undefined) return [];
  if (answer.type === 'entries') {
    return answer.value.map(({ values, line }) => subjectOf({ ...values }, line, around));
  }
  const items = answer.type === 'text' ? [answer.value] : answer.value;
  return items.map(({ text, line, step }, at) => subjectOf({ text, ...stepBefore(items[at - 1], step) }, line, around));
}

/** The step that comes before one with this number, where it stands right before it. */
function stepBefore(before: Item | undefined, step = 0): { readonly previous?: string } {
  return before !== undefined && before.step === step - 1 ? { previous: before.text } : {};
}

/** What all records of a plan share. */
interface Around {
  readonly plan: Nested;
  readonly and: string;
  readonly joints: readonly string[];
  readonly clauses: Omit<ClauseWords, 'and'>;
}

function subjectOf(fields: Nested, line: number | undefined, around: Around): Subject {
  const record = Object.assign(Object.create(null), fields, line === undefined ? {} : { line });
  // Most records are only held against conditions.
  let made: Nested | undefined;
  const subject = {
    record,
    get view() {
      return (made ??= subjectView(record, around));
    },
  };
  return line === undefined ? subject : Object.assign(subject, { line });
}

function subjectView(record: Nested, { plan, and, joints, clauses }: Around): Nested {
  const view = Object.assign(Object.create(viewOf(record, and)), { plan });
  const { text } = record;
  if (typeof text !== 'string') return view;
  const name = mainName(text, { and, ...clauses });
  return Object.assign(view, {
    text_name: name,
    text_label: withoutTail(labelName(text, and), clauses.links),
    text_joint: joinsTwo(name, joints),
    text_cut: name.length < bare(text).length,
  });
}

function indexBy(records: readonly Nested[], fields: readonly string[]): ReadonlyMap<string, readonly Nested[]> {
  const index = new Map<string, Nested[]>();
  for (const record of records) {
    const key = JSON.stringify(fields.map((field) => record[field]));
    const same = index.get(key);
    if (same) same.push(record);
    else index.set(key, [record]);
  }
  return index;
}

/** Whether a name holds one of the words that make two things of it: "read and write", "and/or". */
function joinsTwo(name: string, joints: readonly string[]): boolean {
  const words = ` ${name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .join(' ')} `;
  return joints.some((joint) => words.includes(` ${joint} `));
}
