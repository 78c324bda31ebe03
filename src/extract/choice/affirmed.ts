import { withoutEnd } from '../../text/index.ts';
import { isMark } from '../options/option-name.ts';
import { drawnFrom } from './drawn-from.ts';
import { isDeniedAt } from './is-denied-at.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { settlesNothing } from './settles-nothing.ts';
import { withoutDenied } from './without-denied.ts';
import { tellsStory } from './tells-story.ts';
import type { Match, Words } from '../words.ts';
import type { Weighing } from './types.ts';

/** Where one statement of a sentence ends and the next begins. */
const joints = /(?<=[;:；：])\s*|\s+[–—]+\s+|\s-\s|,\s+/u;

/** "No elegimos …", "não usamos …": whether the words that would choose are denied. */
function isDenied(words: Words, text: string): boolean {
  return (['choice.strong', 'choice.before', 'choice.light'] as const).some((list) => {
    const chosen = words.find(list, text);
    return chosen !== undefined && isDeniedAt(words, text, chosen.start);
  });
}

/** Whether a text speaks against, of the past or of what is there, on a condition, or only holds the place of what is to come. */
export function isNoChoice(weighing: Weighing, text: string): boolean {
  const { words } = weighing;
  const condition = words.find('choice.conditional', text);
  return (
    isDenied(words, text) ||
    words.has('choice.negative', text) ||
    words.has('choice.history', text) ||
    words.find('choice.today', text)?.start === 0 ||
    isPlaceholder(weighing.words, text) ||
    // "If it is about size (most likely), B" chooses.
    (condition?.start === 0 && !words.has('choice.likely', text))
  );
}

/**
 * What a sentence says without its parts that speak against, of the past or on a condition:
 * "We do not split for now: keep the monolith" says "keep the monolith". Empty where nothing is left.
 */
export function affirmed(weighing: Weighing, whole: string): string {
  if (settlesNothing(weighing, whole) || tellsStory(weighing.words, whole)) return '';
  // "B (A rejected because …)" speaks of A only in passing.
  const plain = whole.replace(/\s*[(（]([^()（）]*)[)）]/gu, (all, inside: string) =>
    isNoChoice(weighing, inside) || isMark(weighing.words, inside) ? '' : all,
  );
  const said = untilLater(weighing, withoutConsidered(weighing, withoutDenied(weighing.words, plain)));
  const text = withoutParticle(weighing, untilCondition(weighing, said));
  if (!isNoChoice(weighing, text)) return text;
  // "Users don't notice, but they are offline at times, so client-side": what is drawn from all that stands at the end.
  const drawn = drawnFrom(weighing.words, text);
  if (drawn !== undefined && !isNoChoice(weighing, text.slice(drawn.end))) return text.slice(drawn.start);
  const parts = text.split(joints);
  const first = parts.findIndex((part) => !isNoChoice(weighing, part) && part.trim() !== '');
  // Behind a condition stands what holds on it.
  if (first < 0 || weighing.words.find('choice.conditional', text)?.start === 0) return '';
  const rest = parts.slice(first);
  const until = rest.findIndex((part) => isNoChoice(weighing, part));
  const left = rest.slice(0, until < 0 ? undefined : until).join(' ');
  // "…, but Vue"
  const but = weighing.words.find('weighing.against', left);
  return first > 0 && but?.start === 0 ? left.slice(but.end).trimStart() : left;
}

/** "We considered polling, but we chose webhooks" without what was considered. */
function withoutConsidered({ words }: Weighing, text: string): string {
  const aside = words.find('choice.considered', text);
  if (!aside) return text;
  const behind = text.slice(aside.end);
  const chosen = words.find('choice.strong', behind) ?? behindComma(words, behind);
  return chosen ? text.slice(aside.end + chosen.start) : text.slice(0, aside.start).trim();
}

/** A comma, and at most one word behind it. */
const behindBut = /[,;，；]\s*(?:\p{L}+\s+)?$/u;

/** "…, but |we will lay tin": words that state behind a comma what is done. */
function behindComma(words: Words, text: string): Match | undefined {
  return words.findAll('choice.before', text).find(({ start }) => behindBut.test(text.slice(0, start)));
}

/** "We keep the monolith and revisit in Q3" without what comes later. */
function untilLater({ words }: Weighing, text: string): string {
  const later = words.find('choice.later', text);
  return later && later.start > 0 ? text.slice(0, later.start).trim() : text;
}

/** "We go with Postgres, if it gets slow we look at Meili again" without what is so only then. */
function untilCondition({ words }: Weighing, text: string): string {
  const condition = words
    .findAll('choice.conditional', text)
    .find(({ start }) => start > 0 && /[,;，；–—]\s*$/u.test(text.slice(0, start)));
  const strong = condition && words.find('choice.strong', text);
  if (!condition || !strong || strong.end > condition.start) return text;
  return withoutEnd(text.slice(0, condition.start), ',;，；–—');
}

/** "Wir fangen mit 2 an." without the second part of its verb. */
function withoutParticle({ words }: Weighing, text: string): string {
  const part = words.findAll('choice.particle', text).find(({ end }) => /^\s*(?:[.,;:!]|$)/u.test(text.slice(end)));
  return part && part.start > 0 ? text.slice(0, part.start).trimEnd() + text.slice(part.end) : text;
}
