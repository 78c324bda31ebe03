import { acceptParts } from '../accept-parts.ts';
import { shown } from '../draw/shown.ts';
import type { Typed } from '../form-fields.ts';
import { beginWith, type Leaving, leaveWith } from '../leave-with.ts';
import { describePart, type Part, partsOf, placeParts } from '../parts.ts';
import { settleEntry } from '../settle-entry.ts';
import type { QuestionView, Reply } from '../types.ts';
import { words } from '../words.ts';
import { hearCommand } from './hear-command.ts';
import { hearEntry } from './hear-entry.ts';
import { plainFound, plainHead } from './plain-head.ts';
import type { Talk } from './talk.ts';

function sayParts(view: QuestionView, { parts, begun }: Listing, talk: Talk): void {
  const { plain } = words;
  if (parts.length === 0) talk.say(words.nothingFound);
  for (const [at, { value, kept }] of parts.entries()) {
    const { text, detail } = describePart(view.question, value);
    const shownText = `${at + 1}. [${kept ? 'x' : ' '}] ${text}${detail === '' ? '' : ` (${detail})`}`;
    talk.say(...plainFound(shownText, value.line, view));
  }
  if (begun) talk.say(words.plain.begun(Object.values(begun).map(shown).join(', ')));
  const records = view.question.type === 'entries';
  const first = records ? plain.firstEntry : plain.firstItem;
  const acts = parts.length === 0 ? first : records ? plain.entries : plain.items;
  const ways = parts.some((part) => part.kept) ? [plain.keep, acts, plain.open] : [plain.openEnter, acts];
  talk.say(view.openMeans, `(${[...ways, plain.none, plain.rest].join('; ')})`);
}

/** The places that a line such as `- 2 3` names, from 0; undefined where it is no such line. */
function placesOf(
  line: string,
  count: number,
): { readonly keep: boolean; readonly places: readonly number[] } | undefined {
  const match = /^([-+])\s*(\d+(?:[\s,]+\d+)*)$/u.exec(line);
  if (!match) return undefined;
  const places = (match[2] ?? '').split(/[\s,]+/u).map((number) => Number(number) - 1);
  return places.every((place) => place >= 0 && place < count) ? { keep: match[1] === '+', places } : undefined;
}

/** A list that is talked about. */
interface Listing {
  readonly parts: readonly Part[];
  readonly begun: Typed | undefined;
}

/** Keeps what is said of a list so far, for the case that the program ends before all is. */
function keep(view: QuestionView, { parts, begun }: Listing): void {
  const said = acceptParts(view, parts);
  view.keepPart(said.type === 'answer' ? said.answer : view.known, begun);
}

/** Writes a part in the place of another, or behind the last; for a record, its fields are asked for. */
async function write(
  view: QuestionView,
  talk: Talk,
  { parts, begun }: Listing,
  at: number,
  text: string,
): Promise<Listing & { readonly reply?: Leaving }> {
  const { type, fields = [], why } = view.question;
  if (type !== 'entries') return { parts: placeParts(parts, [{ text }], at), begun };
  const value = parts[at]?.value;
  const before = value && 'values' in value ? value : undefined;
  const listingOf = (typed: Typed): Listing => {
    const settled = settleEntry(fields, typed, before);
    return { parts: placeParts(parts, settled.values, at), begun: before ? begun : settled.begun };
  };
  const onField = (typed: Typed): void => keep(view, listingOf(typed));
  const asked = { fields, why: shown(why), name: text, before, begun, onField };
  const { typed, reply } = await hearEntry(asked, talk);
  return { ...listingOf(typed), ...(reply && { reply }) };
}

/** Asks about a list in lines: what is kept, what is dropped, what is added. */
export async function plainList(view: QuestionView, talk: Talk): Promise<readonly Reply[]> {
  let listing: Listing = { parts: partsOf(view), begun: view.begun };
  talk.say(...plainHead(view));
  sayParts(view, listing, talk);
  for (;;) {
    const heard = await hearCommand(talk, shown(view.question.why));
    const { parts, begun } = listing;
    if ('reply' in heard) {
      const { type } = heard.reply;
      if (type === 'none' || type === 'open') return beginWith(view, begun, [{ type }]);
      return leaveWith(view, acceptParts(view, parts), { type }, begun);
    }
    const { line } = heard;
    if (line === '') return beginWith(view, begun, [acceptParts(view, parts)]);
    const named = placesOf(line, parts.length);
    const changed = /^(\d+):\s*(.*)$/u.exec(line);
    const at = changed ? Number(changed[1]) - 1 : parts.length;
    if (named) {
      const isNamed = (place: number): boolean => named.places.includes(place);
      listing = { parts: parts.map((part, at) => (isNamed(at) ? { ...part, kept: named.keep } : part)), begun };
    } else if (changed && (!parts[at] || (changed[2] === '' && view.question.type === 'items')))
      talk.say(words.plain.wrong(line));
    else {
      const written = await write(view, talk, listing, at, changed ? (changed[2] ?? '') : line);
      listing = written;
      if (written.reply) return leaveWith(view, acceptParts(view, written.parts), written.reply, written.begun);
    }
    keep(view, listing);
    if (named || changed || view.question.type === 'entries') sayParts(view, listing, talk);
  }
}
