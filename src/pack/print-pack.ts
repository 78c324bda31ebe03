import type { Pack } from './types.ts';

/** JSON of ASCII alone: a text of one byte a letter is read in a fraction of the time. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/[^\0-\u007f]/gu, (letter) =>
    [...Array(letter.length).keys()].map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

/**
 * A pack as lines of JSON in which everything stands that a plan needs, so that a start has no YAML to read. It has been
 * checked when it was loaded; `parsePack` makes the same pack of it. What most plans need little of, words of other languages
 * and what rules bring that do not fire, stands in lines of its own; in the first line stand their numbers. Of tables that
 * were laid out it holds the names of their lists: `printLaidOut` prints their nodes.
 *
 * @returns ASCII
 */
export function printPack(pack: Pack): string {
  const lines = [''];
  const later = (value: unknown): number => lines.push(json(value)) - 1;
  const lexicons = pack.lexicons.map(({ language, words }) => ({
    language,
    words: Object.fromEntries(Object.entries(words).map(([group, lists]) => [group, later(lists)])),
  }));
  const rules = pack.rules.map((rule) => ({ ...rule, adds: later(rule.adds), examples: later(rule.examples) }));
  const laidOut = pack.laidOut && { always: pack.laidOut.always.lists, marks: pack.laidOut.marks.lists };
  lines[0] = json({ ...pack, partials: [...pack.partials], lexicons, rules, laidOut });
  return lines.join('\n');
}
