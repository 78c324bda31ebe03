import { spacedWords } from '../../text/index.ts';
import { mentions } from '../choice/mentions.ts';
import type { Finding } from '../finding.ts';
import { isSetting } from '../is-setting.ts';
import { isListed } from '../names/is-listed.ts';
import type { Passage, Role, Section } from '../outline/index.ts';
import { once } from '../once.ts';
import { passagesBelow } from '../passages-below.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';
import type { Words } from '../words.ts';
import { detailsInProse } from './details-in-prose.ts';
import { describesChosen } from '../describes-chosen.ts';
import { ordersWork } from '../orders-work.ts';
import { saysWork } from '../says-work.ts';
import { listsConditions } from './lists-conditions.ts';
import { within } from '../sections-of.ts';
import { labelsReason } from './labels-reason.ts';
import { settingsListed } from './settings-listed.ts';
import { takenBy } from './taken-by.ts';

/** Roles of sections that say what the solution consists of. */
const saying = new Set<Role | undefined>(['decision', 'proposal', 'components']);
/** More items than this under headings that say nothing of what they are for are the document's body, and no details. */
const most = 8;
/** Fewer letters than this are a name. */
const shortest = 20;

/** A heading of more words than this is no label for what stands below it. */
const mostWords = 4;

/** An item with the label that it stands below: "Error handling: …". What names the list's role ("We agreed:") is no topic. */
function labelled(words: Words, { text, section }: Passage): string {
  const { kind, heading, roles } = section;
  // "So:" and "Also decided:" lead on, and are no topics.
  if (roles.length > 0 || isListed(words, 'choice.so', heading)) return text;
  if (words.find('choice.besides', heading)?.start === 0) return text;
  const isLabel = kind === 'item' || kind === 'label' || kind === 'bold';
  // "Q5: Scope" counts the questions.
  const label = heading.replace(/^#?\p{Lu}?\d{1,3}[.:)]\s+/u, '');
  return isLabel && spacedWords(label) <= mostWords ? `${label}: ${text}` : text;
}

/** More words than this say something themselves. */
const mostHeading = 6;

/** Whether an item of a few words, none of them what is done, only heads those below it. */
function heads({ words, outline }: Reading, passage: Passage): boolean {
  const said = passage.text.replace(/\s?\([^()]*\)/gu, '');
  if (spacedWords(said) > mostHeading || passagesBelow(outline, passage).length === 0) return false;
  return !ordersWork(words, passage.text);
}

/** In words: an item that says less beside the name of the option it speaks of chooses that once more. */
const beside = 4;

/** The names of the options that were chosen, and of those among them that the choice is. */
const namesIn = once(({ decision: { options, choices } }: Reading) => ({
  chosen: new Set(options.filter(({ status }) => status === 'chosen').map(({ name }) => name)),
  leading: new Set<string>(choices[0]?.evidence[0]?.options.map(({ name }) => name)),
}));

/** Whether an item speaks of no option but such as were chosen, and says more of these than that they were. */
function tellsOfNoOther(reading: Reading, text: string): boolean {
  const { words, decision } = reading;
  const { chosen, leading } = namesIn(reading);
  return mentions(words, decision.options, text).every(({ name }) => {
    if (!chosen.has(name)) return false;
    // "Records go into the service layer" chooses in another matter.
    return !leading.has(name) || (spacedWords(text) >= spacedWords(name) + beside && !words.has('choice.strong', text));
  });
}

/** Whether a section is the document's opening: what stands before its first heading, or under its title. */
function opens({ kind, level, parent }: Section): boolean {
  const at = kind === 'heading' || parent === undefined ? level : parent.level;
  return at <= 1;
}

/**
 * What the lists and paragraphs behind a choice say of the solution and no other extractor has taken: each item or sentence is a
 * smaller decision ("Existing rows are copied once").
 */
export function details(reading: Reading, all: readonly Finding[]): readonly Finding[] {
  // How long something stays is a decision, too.
  const found = all.filter(({ by }) => by !== 'window-words');
  const chosen = reading.decision.choices[0]?.evidence[0]?.line;
  if (chosen === undefined) return [];
  const { isTaken, saysPart } = takenBy(reading, found);
  const logs = new Set(found.filter(({ by }) => by === 'decision-log').map(({ at }) => at.line));
  const logged = new Set(reading.outline.passages.filter(({ line }) => logs.has(line)).map(({ section }) => section));
  const listed = passagesOf(
    reading,
    ({ kind }, role) => (kind !== 'item' && role === undefined) || saying.has(role),
  ).filter(({ form, line }) => form === 'item' && line > chosen);
  const said = listed
    .filter((passage) => !isSetting(passage) && !labelsReason(reading.words, passage))
    // Beside a labelled decision stand its reasons and what lost.
    .filter(({ section, lead }) => lead === undefined || !logged.has(section))
    .filter(
      ({ text }) => text.length >= shortest && !/[?？:：]$|:\/\//u.test(text) && /\S\s+\S|\P{ASCII}{4}/u.test(text),
    )
    .filter(({ text }) => reading.words.find('sentence.continues', text)?.start !== 0)
    .filter((passage) => !listsConditions(reading.words, passage))
    // Among what is good and bad about an option stands what is to be done for it.
    .filter(({ section, text }) => !describesChosen(reading, section) || saysWork(reading.words, text))
    // "Cost estimates" above its items heads them, and decides nothing.
    .filter((passage) => !heads(reading, passage))
    // "Data loss, an example" tells step by step what may happen.
    .filter(
      ({ section }) =>
        !within(
          section,
          ({ kind, heading }) => kind === 'heading' && reading.words.has('names.example-chapter', heading),
        ),
    )
    // What stands above the first heading says who wrote it, and when.
    .filter(({ section }) => !opens(section) || !reading.outline.sections.some(({ level }) => level > 1 && level < 7))
    .filter((passage) => !isTaken(passage) && tellsOfNoOther(reading, passage.text));
  const named = said.filter(({ section }) => roleOf(section) !== undefined);
  const items = (said.length - named.length > most ? named : said).map((passage): Finding => ({
    kind: 'decision',
    text: labelled(reading.words, passage),
    at: passage,
    by: 'detail',
    certainty: 'inferred',
  }));
  return [...items, ...settingsListed(listed), ...detailsInProse(reading, saysPart)];
}
