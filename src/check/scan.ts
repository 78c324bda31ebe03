import type { Place } from '../model/index.ts';
import { placeIn } from './place-in.ts';
import type { Part, PlanDocument, Section } from './read/types.ts';
import { statementsOf } from './statements-of.ts';

/** Something found in the running text of a plan. */
export interface Hit {
  readonly match: RegExpMatchArray;
  readonly place: Place;
  readonly part: Part;
  readonly section: Section;
  /** The words before it in its statement. */
  readonly before: string;
}

/** Finds an expression (with the flag `g`) in the text of every statement; what stands in backticks and addresses is left out. */
export function* scan(document: PlanDocument, expression: RegExp): Generator<Hit> {
  const { source } = document;
  for (const { section, part } of statementsOf(document)) {
    const { start, end } = part.place;
    const text = mask(source.slice(start.offset, end.offset));
    for (const match of text.matchAll(expression)) {
      const at = start.offset + (match.index ?? 0);
      const place = placeIn(source, start, at, at + match[0].length);
      yield { match, place, part, section, before: text.slice(0, match.index) };
    }
  }
}

function mask(text: string): string {
  return text.replace(/`[^`\n]*`|https?:\/\/\S+|\]\([^)\s]*\)/gu, (found) => ' '.repeat(found.length));
}
