import type { Query } from '../pack/index.ts';
import { matchStart } from './match-start.ts';
import { matchWords } from './match-words.ts';

/** Thrown where data or a part of the query is of a shape that is left to the whole of the query language. */
export class Unsure extends Error {}

type Test = (value: unknown) => boolean;
/** A condition on what stands at the end of a path: its candidates (a list's items count one by one), and whether it is there. */
type Condition = (value: unknown, isThere: boolean) => boolean;
type Plain = string | number | boolean;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && !Number.isNaN(value));
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value, or an item of a list, is one that a test takes. */
function any(value: unknown, takes: Test): boolean {
  return Array.isArray(value) ? value.some(takes) : takes(value);
}

/** A value that is no list: what several operators, one not, say of many items depends on their order. */
function single(value: unknown): unknown {
  if (Array.isArray(value)) throw new Unsure();
  return value;
}

function plains(params: unknown): ReadonlySet<unknown> | undefined {
  return Array.isArray(params) && params.every(isPlain) ? new Set(params) : undefined;
}

function phrasesOf(params: unknown): readonly string[] | undefined {
  const phrases = typeof params === 'string' ? [params] : params;
  return Array.isArray(phrases) && phrases.every((one) => typeof one === 'string') ? phrases : undefined;
}

/** The operators that hold where anything holds, so that `$not` is their opposite. */
function positive(operator: string, params: unknown): Condition | undefined {
  if (operator === '$words' || operator === '$starts') {
    const phrases = phrasesOf(params);
    const takes = phrases && (operator === '$words' ? matchWords(phrases) : matchStart(phrases));
    return takes && ((value) => any(value, takes));
  }
  if (operator === '$in') {
    const wanted = plains(params);
    return wanted && ((value) => any(value, (one) => wanted.has(one)));
  }
  if (operator === '$size' && typeof params === 'number')
    return (value) => Array.isArray(value) && value.length === params;
  if (operator === '$elemMatch' && isRecord(params)) {
    const test = quickQuery(params);
    return test && ((value) => Array.isArray(value) && value.some(test));
  }
  return undefined;
}

function condition(operator: string, params: unknown): Condition | undefined {
  if (operator === '$exists' && typeof params === 'boolean') return (_, isThere) => isThere === params;
  if ((operator === '$eq' || operator === '$ne') && isPlain(params)) {
    const isIt: Test = (one) => one === params;
    return operator === '$eq' ? (value) => any(value, isIt) : (value) => !any(value, isIt);
  }
  if (operator === '$nin') {
    const unwanted = positive('$in', params);
    return unwanted && ((value, isThere) => !unwanted(value, isThere));
  }
  if (operator === '$not' && isRecord(params)) {
    const [inner, ...others] = Object.entries(params);
    const holds = inner && others.length === 0 ? positive(...inner) : undefined;
    if (holds) return (value, isThere) => !holds(value, isThere);
    const all = conditionOf(params);
    return all && ((value, isThere) => !all(single(value), isThere));
  }
  return positive(operator, params);
}

function every<Input extends readonly unknown[]>(tests: readonly ((...input: Input) => boolean)[]) {
  const [only] = tests;
  return tests.length === 1 && only ? only : (...input: Input): boolean => tests.every((test) => test(...input));
}

/** What is asked of what stands at a path; undefined where it is not for here. */
function conditionOf(asked: unknown): Condition | undefined {
  if (isPlain(asked)) return condition('$eq', asked);
  if (!isRecord(asked)) return undefined;
  const conditions = Object.entries(asked).map(([operator, params]) => condition(operator, params));
  return conditions.length > 0 && conditions.every((one) => one !== undefined) ? every(conditions) : undefined;
}

const isIndex = (key: string): boolean => /^(?:0|[1-9]\d{0,8})$/u.test(key);

/** What an own key holds; undefined where there is none. */
function below(owner: unknown, key: string): unknown {
  if (typeof owner !== 'object' || owner === null || (Array.isArray(owner) && !isIndex(key))) throw new Unsure();
  if (!Object.hasOwn(owner, key)) {
    if (key in owner) throw new Unsure();
    return undefined;
  }
  const found: unknown = Reflect.get(owner, key);
  if (found === null || found === undefined) throw new Unsure();
  return found;
}

function atPath(path: string, asked: unknown): Test | undefined {
  const holds = conditionOf(asked);
  if (!holds) return undefined;
  const keys = path.split('.');
  if (keys.some((key) => key === '' || (!isIndex(key) && !Number.isNaN(Number(key))))) return undefined;
  return (value) => {
    let owner: unknown = value;
    for (const key of keys.slice(0, -1)) {
      owner = below(owner, key);
      if (owner === undefined) return holds(undefined, false);
    }
    const found = below(owner, keys[keys.length - 1] ?? '');
    // Lists within lists are searched in ways of their own.
    if (Array.isArray(found) && (Array.isArray(owner) || found.some((one) => one === null || Array.isArray(one))))
      throw new Unsure();
    return holds(found, found !== undefined);
  };
}

/** Tests of which the first is made, the others when they are first asked: most queries are answered by the first. */
function madeLate<One>(all: readonly One[], make: (one: One) => Test | undefined): readonly Test[] | undefined {
  const [one, ...others] = all;
  const first = one === undefined ? undefined : make(one);
  if (!first) return undefined;
  const later = others.map((other): Test => {
    let test: Test | undefined;
    return (value) => {
      test ??= make(other);
      if (!test) throw new Unsure();
      return test(value);
    };
  });
  return [first, ...later];
}

function ofMany(operator: string, params: unknown): Test | undefined {
  const tests = Array.isArray(params)
    ? madeLate(params, (one) => (isRecord(one) ? quickQuery(one) : undefined))
    : undefined;
  if (!tests) return undefined;
  if (operator === '$and') return every(tests);
  const isAny: Test = (value) => tests.some((test) => test(value));
  return operator === '$or' ? isAny : (value) => !isAny(value);
}

function onItself(operator: string, params: unknown): Test | undefined {
  const holds = ['$words', '$starts', '$not', '$exists'].includes(operator) ? condition(operator, params) : undefined;
  return holds && ((value) => holds(single(value), true));
}

function testOf([key, asked]: readonly [string, unknown]): Test | undefined {
  if (key === '$or' || key === '$nor' || key === '$and') return ofMany(key, asked);
  return key.startsWith('$') ? onItself(key, asked) : atPath(key, asked);
}

/**
 * A query as a predicate, for the queries that packs mostly hold: it is made in a tenth of the time that sift takes, and
 * answers the same.
 *
 * @returns undefined for any other query; the predicate throws `Unsure` where data is of an unusual shape, or where it comes
 *   to a part of the query that is not for here
 */
export function quickQuery(query: Query): Test | undefined {
  const tests = madeLate(Object.entries(query), testOf);
  return tests && every(tests);
}
