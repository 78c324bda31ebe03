import type { Entry, Item } from '../../../model/index.ts';
import { acceptParts } from '../accept-parts.ts';
import { shown } from '../draw/shown.ts';
import { leaveWith } from '../leave-with.ts';
import { answerOf, describePart, type Part, partsOf } from '../parts.ts';
import type { QuestionView, Reply } from '../types.ts';
import { words } from '../words.ts';
import { hearCommand } from './hear-command.ts';
import { hearEntry } from './hear-entry.ts';
import { plainFound, plainHead } from './plain-head.ts';
import type { Talk } from './talk.ts';

function sayParts(view: QuestionView, parts: readonly Part[], talk: Talk): void {
  const { plain } = words;
  if (parts.length === 0) talk.say(words.nothingFound);
  for (const [at, { value, kept }] of parts.entries()) {
    const { text, detail } = describePart(view.question, value);
    const shownText = `${at + 1}. [${kept ? 'x' : ' '}] ${text}${detail === '' ? '' : ` (${detail})`}`;
    talk.say(...plainFound(shownText, value.line, view));
  }
  const acts = view.question.type === 'entries' ? plain.entries : plain.items;
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

/** A part that is written anew, or a new one behind the last; undefined where the input ended within it. */
async function write(
  view: QuestionView,
  talk: Talk,
  text: string,
  before?: Item | Entry,
): Promise<Item | Entry | undefined> {
  if (view.question.type !== 'entries') return { text };
  return hearEntry(view.question.fields ?? [], talk, text, before && 'values' in before ? before : undefined);
}

/** Asks about a list in lines: what is kept, what is dropped, what is added. */
export async function plainList(view: QuestionView, talk: Talk): Promise<readonly Reply[]> {
  let parts = partsOf(view);
  talk.say(...plainHead(view));
  sayParts(view, parts, talk);
  for (;;) {
    const heard = await hearCommand(talk, shown(view.question.why));
    if ('reply' in heard) {
      const { reply } = heard;
      if (reply.type === 'none' || reply.type === 'open') return [reply];
      return leaveWith(view, acceptParts(view, parts), reply);
    }
    const { line } = heard;
    if (line === '') return [acceptParts(view, parts)];
    const named = placesOf(line, parts.length);
    const changed = /^(\d+):\s*(.*)$/u.exec(line);
    const at = changed ? Number(changed[1]) - 1 : parts.length;
    if (named)
      parts = parts.map((part, place) => (named.places.includes(place) ? { ...part, kept: named.keep } : part));
    else if (changed && !parts[at]) talk.say(words.plain.wrong(line));
    else {
      const value = await write(view, talk, changed ? (changed[2] ?? '') : line, parts[at]?.value);
      if (value) parts = [...parts.slice(0, at), { value, kept: true }, ...parts.slice(at + 1)];
      await view.keepPart(answerOf(view.question, parts));
    }
    if (named || changed || view.question.type === 'entries') sayParts(view, parts, talk);
  }
}
