import type { PackFinding, Parts } from '../parts.ts';
import { queryOperators } from '../query-operators.ts';
import { suggest } from '../suggest.ts';
import type { Query, Question } from '../types.ts';

type Keys = readonly (string | number)[];
type Wrong = { readonly message: string; readonly keys: Keys; readonly atKey?: boolean };

/** Operators whose value is words to look for. */
const wordOperators = new Set(['$words', '$starts']);

/** What a condition looks at: all answers, the records of one question, or a value without names. */
type Subject = 'answers' | Question | undefined;

/** The conditions of rules name questions, fields and operators that there are. */
export function* checkQueries({ rules, questions }: Parts): Iterable<PackFinding> {
  const byPath = new Map(questions.map(({ value }) => [value.path, value]));
  const paths = [...byPath.keys()];
  for (const { file, value: rule } of rules) {
    const found: Wrong[] = [];
    const subjectAt = (path: string, keys: Keys): Question | undefined => {
      if (!byPath.has(path)) found.push({ message: `Unexpected path \`${path}\`${suggest(path, paths)}`, keys });
      return byPath.get(path);
    };
    const each = rule.each === undefined ? undefined : subjectAt(rule.each, ['each']);
    if (rule.given) found.push(...checkQuery(rule.given, 'answers', byPath, ['given']));
    if (rule.by !== undefined && rule.by !== '*' && each) found.push(...checkField(rule.by, each, ['by']));
    if (rule.when) found.push(...checkQuery(rule.when, each, byPath, ['when']));
    for (const name of ['with', 'without'] as const)
      for (const [at, join] of (rule[name] ?? []).entries()) {
        const theirs = subjectAt(join.in, [name, at, 'in']);
        if (join.where) found.push(...checkQuery(join.where, theirs, byPath, [name, at, 'where']));
        for (const [their, our] of Object.entries(join.on)) {
          if (theirs) found.push(...checkField(their, theirs, [name, at, 'on', their], true));
          if (each) found.push(...checkField(our, each, [name, at, 'on', their]));
        }
      }
    for (const wrong of found) yield { ...wrong, file };
  }
}

function* checkQuery(
  query: Query,
  subject: Subject,
  byPath: ReadonlyMap<string, Question>,
  above: Keys,
): Iterable<Wrong> {
  for (const [key, value] of Object.entries(query)) {
    const keys = [...above, key];
    let inner = subject;
    if (key.startsWith('$')) {
      if (!(queryOperators as readonly string[]).includes(key))
        yield { message: `Unexpected operator \`${key}\`${suggest(key, queryOperators)}`, keys, atKey: true };
      yield* checkOperand(key, value, keys);
    } else if (subject === 'answers') {
      const names = key.split('.');
      const path = names.slice(0, 2).join('.');
      const field = names.slice(2).find((name) => !/^\d+$/u.test(name));
      inner = byPath.get(path);
      if (!inner)
        yield { message: `Unexpected path \`${key}\`${suggest(path, [...byPath.keys()])}`, keys, atKey: true };
      else if (field !== undefined) {
        yield* checkField(field, inner, keys, true);
        inner = undefined;
      }
    } else if (subject) {
      yield* checkField(key, subject, keys, true);
      inner = undefined;
    }
    for (const [nested, at] of queriesIn(value, keys)) yield* checkQuery(nested, inner, byPath, at);
  }
}

/** What is looked for in texts is words; YAML reads `404` and `true` as something else, unless they stand in quotes. */
function* checkOperand(operator: string, value: unknown, keys: Keys): Iterable<Wrong> {
  if (!wordOperators.has(operator)) return;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [at, one] of all.entries())
    if (typeof one !== 'string')
      yield {
        message: `Unexpected ${one === null ? 'null' : typeof one} in \`${operator}\`, expected words: put it in quotes`,
        keys: Array.isArray(value) ? [...keys, at] : keys,
      };
}

function* checkField(name: string, { path, fields }: Question, keys: Keys, atKey = false): Iterable<Wrong> {
  const first = name.split('.')[0] ?? '';
  const known = fields ? [...fields.map((field) => field.name), 'line'] : ['text', 'previous', 'line'];
  if (!known.includes(first))
    yield { message: `Unexpected field \`${name}\` of ${path}${suggest(first, known)}`, keys, atKey };
}

/** The conditions within a condition's value: itself, or those of a list. */
function queriesIn(value: unknown, keys: Keys): readonly (readonly [Query, Keys])[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => queriesIn(one, [...keys, at]));
  return isQuery(value) ? [[value, keys]] : [];
}

function isQuery(value: unknown): value is Query {
  return typeof value === 'object' && value !== null;
}
