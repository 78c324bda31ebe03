import { mentions } from '../choice/mentions.ts';
import { pickedPart } from '../choice/picked-part.ts';
import { soleNumber } from '../choice/sole-number.ts';
import type { Evidence } from '../choice/types.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { sameName } from '../options/same-name.ts';
import { toldBeforeChoice } from '../options/told-before-choice.ts';
import { namesThing } from '../names/names-thing.ts';
import { proseOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';
import { weightOf } from '../sections-of.ts';
import type { Sentence } from '../sentences.ts';
import { isElsewhere } from './reason-section.ts';

/** Fewer letters than this give no reason. */
const shortest = 25;

/** What stands behind the colon of "We chose option 2: it is the only one that …", where that names no option. */
function behindColon({ words, decision }: Reading, text: string): string | undefined {
  const behind = /[:：]\s*(.+)$/su.exec(text)?.[1] ?? '';
  if (weightOf(behind) < shortest || mentions(words, decision.options, behind).length > 0) return undefined;
  return behind.charAt(0).toUpperCase() + behind.slice(1);
}

/** "Winner: Kafka - many can read it": what stands behind the name of what was chosen. */
function behindName(text: string, signs: readonly Evidence[]): string | undefined {
  const [, name = '', behind = ''] = /[:：]\s*([^:：]{2,60}?)\s+[–—-]{1,2}\s+(\S.+)$/su.exec(text) ?? [];
  const isNamed = signs.some(({ options }) => options.some((option) => sameName(name, option.name)));
  return isNamed && weightOf(behind) >= shortest ? behind : undefined;
}

/** "B fits best with what we have, as it needs no server": where a sentence says so much behind the words that let one win, it says why. */
function behindWinner({ words }: Reading, text: string, signs: readonly Evidence[]): string | undefined {
  const wins = signs.some(({ by }) => by === 'winner') ? words.find('marks.winner', text) : undefined;
  return wins && weightOf(text.slice(wins.end)) >= shortest ? text : undefined;
}

/** What parts do with things of code, as who tells what is built says. */
const doing = ['names.emit-word', 'names.store-word', 'names.hearing'] as const;
/** In letters: so far behind its verb what is done to stands. */
const near = 60;

/** "The seat service writes `seat_holds`" tells what is built, and no reason for it. */
function tellsDoing(reading: Reading, text: string): boolean {
  const { words } = reading;
  if (words.has('sentence.reason', text)) return false;
  return doing.some((list) =>
    words.findAll(list, text).some(({ end }) => namesThing(reading, text.slice(end, end + near))),
  );
}

/** In letters: what says little more than the choice does not say why. */
const more = 12;

/** "**Decision.** We lay a pipe from the brook.": whether a text only says what was chosen. */
function saysChoice({ decision }: Reading, text: string): boolean {
  const name = decision.choices[0]?.text.toLowerCase() ?? '';
  return text.toLowerCase().includes(name) && weightOf(text) <= weightOf(name) + more;
}

/** Signs of which the sentence itself chooses, so that what stands behind it may say why. */
const spoken = new Set(['prose', 'winner', 'conclusion', 'closing', 'answered-question']);

/** Where a paragraph chooses: at the sentence that names what a sign on its line names. */
function choosesAt(
  { words }: Reading,
  sentences: readonly Sentence[],
  signs: ReadonlyMap<number, readonly Evidence[]>,
): number {
  const names = ({ text, line }: Sentence): boolean =>
    (signs.get(line) ?? []).some((sign) => spoken.has(sign.by) && text.toLowerCase().includes(sign.text.toLowerCase()));
  const chosen = sentences.findIndex(({ text, line }, at) => {
    const named = (signs.get(line) ?? []).flatMap(({ options }) => options);
    if (named.length > 0 && words.has('choice.strong', text)) return true;
    // "B. It keeps …", "=> Kafka. It keeps …": where more stands before, that gives the reasons.
    const isPicked = named.some((option) => soleNumber(words, [option], text)) || pickedPart(words, text) !== undefined;
    return at === 0 && named.length > 0 && isPicked;
  });
  if (chosen >= 0) return chosen;
  // "We had A, B and C. … So C": of several that name it, the one that picks.
  const picks = sentences.findIndex((one) => names(one) && pickedPart(words, one.text) !== undefined);
  return picks >= 0 ? picks : sentences.findIndex(names);
}

/** A paragraph, or an item that gives the verdict: "- **Verdict:** Larch. It dries faster." */
function mayTellWhy({ words }: Reading, { form, lead }: Passage): boolean {
  return form === 'paragraph' || (form === 'item' && lead !== undefined && rolesOf(lead, words)[0] === 'decision');
}

/**
 * Reasons that no word marks: what the sentence that chooses says behind its colon, else the sentence after it
 * ("We go with B. It meets …"). Only of a paragraph in which something is chosen by its name.
 */
export function* reasonsBehindChoice(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const signs = new Map<number, Evidence[]>();
  for (const sign of reading.decision.choices[0]?.evidence ?? []) {
    const here = signs.get(sign.line);
    if (here) here.push(sign);
    else signs.set(sign.line, [sign]);
  }
  const turnedDown = new Set([...toldBeforeChoice(reading).values()].map(({ text }) => text));
  for (const passage of proseOf(reading)) {
    if (!mayTellWhy(reading, passage) || isElsewhere(passage.section)) continue;
    const sentences = reading.sentences(passage);
    const at = choosesAt(reading, sentences, signs);
    const chosen = sentences[at];
    if (!chosen) continue;
    // Where no options are named, the next sentence tells what is built as often as why.
    const here = signs.get(chosen.line) ?? [];
    const isOneOfSeveral = here.some(({ options }) => options.length > 0);
    const next = isOneOfSeveral ? (sentences[at + 1]?.text ?? '') : '';
    const text =
      behindName(chosen.text, here) ??
      behindColon(reading, chosen.text) ??
      behindWinner(reading, chosen.text, here) ??
      (tellsDoing(reading, next) ? '' : next);
    if (turnedDown.has(text) || saysChoice(reading, text) || weightOf(text) < shortest || /[?？:：]$/u.test(text))
      continue;
    yield { kind: 'rationale', text, at: passage, by: 'reason-behind-choice', certainty: 'inferred' };
  }
}
