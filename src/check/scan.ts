import type { Place } from '../model/index.ts';
import { placeIn } from './place-in.ts';
import type { Part, PlanDocument, Section } from './read/types.ts';
import { statementsOf } from './statements-of.ts';

/** Something found in the running text of a plan. */
export interface Hit {
  readonly match: RegExpExecArray;
  readonly place: Place;
  readonly part: Part;
  readonly section: Section;
  /** The words before it in its statement. */
  readonly before: string;
}

interface Masked {
  readonly section: Section;
  readonly part: Part;
  readonly text: string;
}

/** Finds an expression (with the flag `g`) in the text of every statement; what stands in backticks and addresses is left out. */
export function* scan(document: PlanDocument, expression: RegExp): Generator<Hit> {
  for (const { section, part, text } of maskedOf(document)) {
    const { start } = part.place;
    for (const match of matchesIn(text, expression)) {
      const at = start.offset + match.index;
      const place = placeIn(document.source, start, at, at + match[0].length);
      yield { match, place, part, section, before: text.slice(0, match.index) };
    }
  }
}

// Not by `matchAll`, which makes an expression anew for each text: that costs more than the search. Each ends where nothing more is
// found, and so begins the next text at its start.
function matchesIn(text: string, expression: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = expression.exec(text); match; match = expression.exec(text)) found.push(match);
  return found;
}

// Several rules look through the same statements.
const known = new WeakMap<PlanDocument, readonly Masked[]>();

function maskedOf(document: PlanDocument): readonly Masked[] {
  const made = known.get(document);
  if (made) return made;
  const masked = [...statementsOf(document)].map(({ section, part }) => {
    const { start, end } = part.place;
    return { section, part, text: mask(document.source.slice(start.offset, end.offset)) };
  });
  known.set(document, masked);
  return masked;
}

function mask(text: string): string {
  return text.replace(/`[^`\n]*`|https?:\/\/\S+|\]\([^)\s]*\)/gu, (found) => ' '.repeat(found.length));
}
