import type { Options } from 'remark-stringify';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;
type State = Parameters<Handle>[2];
type Pattern = State['unsafe'][number];

/** A pattern whose place is told by an expression of its own, looking around and taking one character. */
interface CalmPattern extends Pattern {
  readonly expression: RegExp;
}

// What a character must look like before it can mean something. The stock patterns escape each of them wherever it stands.
const phrasing = new Map<string, RegExp>([
  ['*', /\*(?=\S)|(?<=\S)\*/gu],
  ['_', /_(?=\S)|(?<=\S)_/gu],
  // A lone one behind white space cannot close a strikethrough, and what nothing closes is none.
  ['~', /(?<=\S)~|~(?=~)/gu],
  ['&', /&(?=#\d{1,7};|#[xX][\dA-Fa-f]{1,6};|[A-Za-z][\dA-Za-z]{1,31};)/gu],
  ['.', /(?<=[Ww]{3})\.(?=[\w.-])/gu],
  [':', /(?<=[Hh][Tt][Tt][Pp][Ss]?):(?=\/)/gu],
]);
const hashAtBreak = /(?<=[\r\n][\t ]*)#(?=#{0,5}(?:[\t\n\r ]|$))/gu;
// A tree without definitions has no references either: there, a bracket opens nothing unless `](` follows,
// and that parenthesis is escaped by a pattern of its own.
const dropped = new Set(['[', '!']);

/**
 * Prints a text node of a tree without definitions with few escapes: only where a character could mean something,
 * so that `~5 ms`, `R&D`, `2 * 3` and `[draft]` read as they were written.
 */
export function calmText(...[node, , state, info]: Parameters<Handle>): string {
  const calm: State = {
    ...state,
    unsafe: calmPatterns(state.unsafe),
    compilePattern: (pattern) => (isCalm(pattern) ? pattern.expression : state.compilePattern(pattern)),
  };
  return calm.safe(node.value, info);
}

function isCalm(pattern: Pattern): pattern is CalmPattern {
  return 'expression' in pattern;
}

const known = new WeakMap<readonly Pattern[], Pattern[]>();

function calmPatterns(patterns: Pattern[]): Pattern[] {
  const made = known.get(patterns) ?? patterns.flatMap(calmPattern);
  known.set(patterns, made);
  return made;
}

function calmPattern(pattern: Pattern): readonly Pattern[] {
  const { character, inConstruct, notInConstruct } = pattern;
  if (pattern.atBreak) {
    // A fence begins with several tildes, and those are found wherever they stand.
    if (character === '~') return [];
    return character === '#' ? [{ character, expression: hashAtBreak } as CalmPattern] : [pattern];
  }
  if (![inConstruct].flat().includes('phrasing')) return [pattern];
  if (dropped.has(character)) return [];
  const expression = phrasing.get(character);
  return expression ? [{ character, inConstruct, notInConstruct, expression } as CalmPattern] : [pattern];
}
