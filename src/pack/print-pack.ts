import type { Pack } from './types.ts';

/** JSON of ASCII alone: a text of one byte a letter is read in a fraction of the time. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/[^\0-\u007f]/gu, (letter) =>
    [...Array(letter.length).keys()].map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** A pack as it is printed: what every plan needs, and what few do. */
export interface PrintedPack {
  readonly text: string;
  readonly more: string;
}

/**
 * A pack as lines of JSON in which everything stands that a plan needs, so that a start has no YAML to read. It has been
 * checked when it was loaded; `parsePack` makes the same pack of it. What most plans need little of stands in lines of its
 * own, of which the first line has the numbers: behind it what rules bring, and in a text of their own the words of languages
 * and the rules' examples. Of tables that were laid out it holds the names of their lists: `printLaidOut` prints their nodes.
 *
 * @returns ASCII
 */
export function printPack(pack: Pack): PrintedPack {
  const lines = [''];
  const more: string[] = [];
  const later = (value: unknown): number => lines.push(json(value)) - 1;
  const beside = (value: unknown): number => more.push(json(value)) - 1;
  const lexicons = pack.lexicons.map(({ language, words }) => ({
    language,
    words: Object.fromEntries(Object.entries(words).map(([group, lists]) => [group, beside(lists)])),
  }));
  const rules = pack.rules.map((rule) => ({ ...rule, adds: later(rule.adds), examples: beside(rule.examples) }));
  const laidOut = pack.laidOut && { always: pack.laidOut.always.lists, marks: pack.laidOut.marks.lists };
  lines[0] = json({ ...pack, partials: [...pack.partials], lexicons, rules, laidOut });
  return { text: lines.join('\n'), more: more.join('\n') };
}
