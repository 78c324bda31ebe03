import { spacedWords } from '../../text/index.ts';
import { lettersIn } from '../choice/letters-in.ts';
import { asSentence } from '../as-sentence.ts';
import { stating } from '../choice/choice-name.ts';
import { mentions } from '../choice/mentions.ts';
import { pickedPart } from '../choice/picked-part.ts';
import type { Finding } from '../finding.ts';
import { withoutAnnouncement } from '../names/without-announcement.ts';
import { nameKey } from '../options/same-name.ts';
import type { Passage, Role, Section } from '../outline/index.ts';
import { announces, proseOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { describesChosen } from '../describes-chosen.ts';
import { saysWork } from '../says-work.ts';
import { roleIn } from '../role-in.ts';
import { rolesOf } from '../roles-of.ts';
import { saysAlone } from '../says-alone.ts';
import type { Words } from '../words.ts';

/** Roles of sections whose sentences say what the solution consists of. */
const saying = new Set<Role | undefined>([
  'decision',
  'proposal',
  'components',
  'endpoints',
  'schema',
  'events',
  'integration',
]);
/** Whether sentences of such a section that name what was chosen tell of it, rather than choose it. */
function tellsOf(role: Role | undefined): boolean {
  return role !== undefined && role !== 'decision';
}

/** A summary holds no more than this; of a longer body what stands under the decision itself comes first. */
const most = 12;

/** Whether what a paragraph opens with does not make it something else: "Chosen option: …", but not "Risk: …". */
function leadsOn(words: Words, lead: string | undefined): boolean {
  const [role] = lead === undefined ? [] : rolesOf(lead, words);
  return role === undefined || saying.has(role);
}

/** "Notes on ids:" in the chapter on tables: what stands under a label without a role remarks on something. */
function isRemark({ kind, roles }: Section): boolean {
  return (kind === 'label' || kind === 'bold') && roles.length === 0;
}

/** At which sentence of a note's paragraph the choice has been told: in that which holds it behind the one that names it. */
function behindChoice(reading: Reading, passage: Passage, from: number): number {
  if (passage.line > from) return 0;
  const { choices, options } = reading.decision;
  const sentences = reading.sentences(passage);
  const last = sentences.findLastIndex(
    ({ text, line }) =>
      line >= from &&
      (choices.some(({ evidence }) => evidence.some((sign) => text.includes(sign.text))) ||
        pickedPart(reading.words, text) !== undefined ||
        mentions(reading.words, options, text).length > 0),
  );
  return last < 0 ? sentences.length : last + 1;
}

/** So many words of a sentence lead it. */
const leading = 3;
/** A shorter word stands in many a name. */
const telling = 5;

/** Whether a sentence opens with a word of one option that lost, and of no other: "The timeout fails the children". */
function leadsWithLoser({ options }: Reading['decision'], text: string): boolean {
  const lead = nameKey(text.split(/\s+/u).slice(0, leading).join(' '))
    .split(' ')
    .filter((word) => word.length >= telling);
  const holding = lead.map((word) => options.filter(({ name }) => nameKey(name).split(' ').includes(word)));
  return holding.some(([one, another]) => one?.status === 'rejected' && another === undefined);
}

/** Whether a section stands below a heading of its own: "Description" says in sentences what is built, whatever it is called. */
function isChapter({ kind, level }: Section): boolean {
  return kind === 'heading' && level > 1;
}

/** Whether a section tells in paragraphs alone what is going to be done: "Plan". */
function isToldPlan(role: Role | undefined, { passages, children }: Section): boolean {
  return role === 'tasks' && children.length === 0 && passages.every(({ form }) => form === 'paragraph');
}

/** "→ see the details", "Run /tool:plan for the steps": what leads on to planning is no part of what is planned. */
function pointsOn(words: Words, text: string): boolean {
  return /^(?:→|⇒|->|=>)|(?<![\w/])\/\w{2,}:\w/u.test(text) || words.find('names.meta-task', text)?.start === 0;
}

/** Whether a document is a note: nothing but its title is a heading. */
function isNote({ outline }: Reading): boolean {
  return !outline.sections.some(({ kind, level }) => kind === 'bold' || (kind === 'heading' && level > 1));
}

/** Whether a sentence tells what was tried or weighed. */
function tellsOfPast(words: Words, text: string): boolean {
  return (['choice.considered', 'choice.history'] as const).some((list) => words.has(list, text));
}

/** "Furthermore, totals are kept for a year", "After a long talk it was decided to keep totals": what is decided, without what leads to it. */
function withoutOpening(words: Words, text: string): string {
  const lead = words.find('choice.besides', text);
  const mark = lead?.start === 0 ? /^\s*[,，:：]\s*/u.exec(text.slice(lead.end))?.[0] : undefined;
  if (lead && mark !== undefined) return asSentence(text.slice(lead.end + mark.length));
  return stating(words, text)?.start === 0 ? text : withoutAnnouncement(words, text, text.length);
}

/** In words: what is left of "Since both are needed then, we will consider them together" says too little alone. */
const fewest = 4;

function wholeWhereShort(text: string, left: string): string {
  return spacedWords(left) < fewest && spacedWords(text) > fewest ? text : left;
}

/** In letters: what a sentence says beside the name of what it chooses, where that is nothing: "We decided to use … (B)." */
const mostBeside = 40;

/** Whether a sentence opens with words that choose, and opens the decision, or stands where the choice was found. */
function isChoice({ words, decision: { choices } }: Reading, text: string, line: number, isMeant: boolean): boolean {
  const [choice] = choices;
  if (!choice || text.length > choice.text.length + mostBeside) return false;
  const isThere = choice.evidence.some((one) => one.line === line);
  return (isMeant || isThere) && words.find('choice.strong', text)?.start === 0;
}

/**
 * What the paragraphs that describe the solution say of it, a sentence each ("Reports are generated once a day").
 *
 * @param isTaken whether something that was found already says the same
 */
export function detailsInProse(reading: Reading, isTaken: (text: string, line: number) => boolean): readonly Finding[] {
  const { words, decision } = reading;
  // In a note, what stands behind the choice and under no label tells what is built.
  const chosen = decision.choices[0]?.evidence[0]?.line;
  const from = chosen !== undefined && isNote(reading) ? chosen : Infinity;
  const won = new Set(decision.options.filter(({ status }) => status === 'chosen').map(({ name }) => name));
  const lost = new Set(decision.options.filter(({ status }) => status === 'rejected').map(({ name }) => name));
  const found: { readonly finding: Finding; readonly decides: boolean }[] = [];
  for (const passage of proseOf(reading)) {
    const role = roleIn(reading, passage.section);
    const isWeighed = describesChosen(reading, passage.section);
    const isBuilt = role === undefined && passage.endLine < from && isChapter(passage.section);
    const isSaid =
      saying.has(role) ||
      isToldPlan(role, passage.section) ||
      (role === undefined && passage.endLine >= from) ||
      isBuilt;
    if (passage.form !== 'paragraph' || !isSaid || !leadsOn(words, passage.lead)) continue;
    if (isRemark(passage.section)) continue;
    // What a label introduces is what it names: the choice, say. Of a design it names a part.
    const names =
      passage.lead !== undefined &&
      (role === 'decision' || role === undefined || rolesOf(passage.lead, words).length > 0);
    const first = names ? 1 : role === undefined && !isBuilt ? behindChoice(reading, passage, from) : 0;
    for (const { text, line } of reading.sentences(passage).slice(first, announces(passage) ? -1 : undefined)) {
      const named = [...mentions(words, decision.options, text), ...lettersIn(decision.options, text)];
      // Behind what was tried and failed, a paragraph tells how it failed; one that opens with what lost is about that.
      const isOfLoser = named.length > 0 && named.every(({ name }) => lost.has(name));
      const opens = text === reading.sentences(passage)[0]?.text;
      if (role === 'decision' && isOfLoser && (opens || tellsOfPast(words, text))) break;
      if (!saysAlone(words, text) || isTaken(text, line) || pointsOn(words, text)) continue;
      if (isBuilt && !words.has('sentence.to-build', text)) continue;
      if (isWeighed && !saysWork(words, text)) continue;
      if (named.some(({ name }) => !won.has(name) || !tellsOf(role))) continue;
      if (role === 'decision' && leadsWithLoser(decision, text)) continue;
      // "We decided to use SQLite (B)" says what was chosen, and nothing beside it.
      const leads = opens && role === 'decision' && passage.section.passages[0] === passage;
      if (isChoice(reading, text, line, leads)) continue;
      const at = { line, column: passage.column };
      const finding = {
        kind: 'decision',
        text: wholeWhereShort(text, withoutOpening(words, text)),
        at,
        by: 'detail-in-prose',
        certainty: 'inferred',
      } as const;
      found.push({ finding, decides: role === 'decision' });
    }
  }
  const first = found.length > most ? found.toSorted((a, b) => Number(b.decides) - Number(a.decides)) : found;
  return first.slice(0, most).map(({ finding }) => finding);
}
