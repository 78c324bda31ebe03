import { bare } from './bare.ts';
import { shortName } from './short-name.ts';
import { withoutTail } from './without-tail.ts';
import { allMatches } from '../text/index.ts';

/** Words of a pack that say where the parts of a sentence begin. */
export interface ClauseWords {
  /** For the last joint of a list. */
  readonly and: string;
  /** Open a clause that says when or why; what is to be done stands behind its comma. */
  readonly asides: readonly string[];
  /** Before them a name that is too long may end. */
  readonly links: readonly string[];
}

/**
 * What an item may be called, as `shortName` says, but by its main clause: "drop the table" of "when all rows have a key, drop
 * the table". A name that is too long ends before a word that links more to it, where there is one.
 */
export function mainName(text: string, { and, asides, links }: ClauseWords): string {
  return withoutTail(shortName(mainClause(bare(text), and, asides), and), links);
}

/** No more words than these stand before the first comma of a list of things. */
const listed = 3;

/** What stands behind the comma of a clause that a text opens with; the text, where it opens with none. */
function mainClause(text: string, and: string, asides: readonly string[]): string {
  const lower = text.toLowerCase();
  if (!asides.some((word) => lower.startsWith(`${word} `))) return text;
  // "when nothing differs: switch the basket" says what to do behind its colon.
  const colon = /:\s+/u.exec(text);
  const [first] = text.split(/[,:]\s/u);
  if (colon && first?.length === colon.index) return text.slice(colon.index + colon[0].length);
  const commas = allMatches(text, /,\s+/gu).filter(({ index }) => text.slice(0, index).split('`').length % 2 === 1);
  const joint = lower.indexOf(` ${and} `);
  // "if a, b and c are there, do it": the commas of a list come before its last joint.
  const lists = text.slice(0, commas[0]?.index).split(' ').length <= listed;
  const comma = (lists ? commas.find(({ index }) => joint !== -1 && index > joint) : undefined) ?? commas[0];
  const rest = comma === undefined ? '' : text.slice(comma.index + comma[0].length);
  return rest.split(' ').length < 2 ? text : rest;
}
