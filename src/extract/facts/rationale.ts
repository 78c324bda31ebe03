import { asSentence } from '../as-sentence.ts';
import { leadingMatter } from '../options/leading-matter.ts';
import { meantAt } from '../options/meant-at.ts';
import { mentions } from '../choice/mentions.ts';
import type { Finding, Spot } from '../finding.ts';
import { judgedInBold } from '../judged-in-bold.ts';
import type { Passage, Role } from '../outline/index.ts';
import { toldBeforeChoice } from '../options/told-before-choice.ts';
import { toldOfOption } from '../options/told-of-option.ts';
import { passageText } from '../passage-text.ts';
import { chaptersThatDecide } from '../options/chapters-that-decide.ts';
import { pollsIn } from '../options/polls-in.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { isWithin, roleOf, rolesOf } from '../roles-of.ts';
import { weightOf } from '../sections-of.ts';
import type { Sentence } from '../sentences.ts';
import { advantages, pointsOfChosen } from './advantages.ts';
import { consequences } from './consequence.ts';
import { motivations } from './motivation.ts';
import { isElsewhere, reasonSections } from './reason-section.ts';
import { reasonsBehindChoice } from './reasons-behind-choice.ts';
import { reasonsOfDecisions } from './reasons-of-decisions.ts';
import { reasonsShown } from './reasons-shown.ts';
import { reasonsBeside } from './reasons-beside.ts';
import { toldByAnswer } from './told-by-answer.ts';
import { verdicts } from './verdicts.ts';
import { weighedBelowChoice } from './weighed-below-choice.ts';
import { weighedRows } from './weighed-row.ts';
import { whyNotTheOthers } from './why-not.ts';
import { winningRows } from './winning-rows.ts';
import { yStatements } from './y-statement.ts';

/**
 * Why the choice won: what stands under "Why" and the like, sentences of the decision that give a reason, verdicts,
 * why the others lost; where no list of reasons exists, what is good about the chosen option; and where a document
 * says nothing of all this, why it wants the thing at all. Each line once, by its best sign.
 */
export function* rationales(reading: Reading): Iterable<Finding> {
  if (reading.decision.choices.length === 0) return;
  const known = new Map<number, string>();
  const elsewhere = linesOfOtherMatters(reading);
  const once = function* (found: Iterable<Finding>): Iterable<Finding> {
    for (const finding of found) {
      if (finding.kind !== 'rationale' || finding.text === '') continue;
      const { text, by, at } = finding;
      const said = known.get(at.line);
      // One paragraph may turn down several, a sentence each.
      if (said !== undefined && (!severally.has(by) || said.includes(text) || text.includes(said))) continue;
      known.set(at.line, `${said ?? ''}${text}`);
      const isBeside = elsewhere.has(at.line) || speaksOfAnother(reading, at);
      yield { ...finding, data: { speaks: isBeside ? 'beside' : 'for', ...finding.data } };
    }
  };
  yield* gathered(reading, known, once);
  yield* once(reasonsBeside(reading, 'choice'));
  yield* once(reasonsOfDecisions(reading));
}

/** The lines of chapters that each decide something, but for that of the choice. */
function* linesOfOtherChapters({ outline, decision: { choices, options } }: Reading): Iterable<number> {
  const chapters = chaptersThatDecide(outline, options);
  const line = choices[0]?.evidence[0]?.line ?? 0;
  if (!chapters.some(({ range: { start, end } }) => line >= start && line < end)) return;
  // Chapters and passages both stand in the order of their lines.
  let at = 0;
  for (const passage of outline.passages) {
    while (passage.line >= (chapters[at]?.range.end ?? Infinity)) at += 1;
    const { start = Infinity, end = Infinity } = chapters[at]?.range ?? {};
    if (passage.line >= start && (line < start || line >= end)) yield passage.line;
  }
}

/** Where a document decides other matters than the one that it leads with: what is told there is no reason for that. */
function linesOfOtherMatters(reading: Reading): ReadonlySet<number> {
  const leading = leadingMatter(reading);
  const signs = reading.decision.choices.flatMap(({ evidence }) => evidence);
  const others = signs.filter((sign) => sign.options.some(({ matter }) => matter !== undefined && matter !== leading));
  const answered = pollsIn(reading.words)(reading.outline).filter(({ chapter }) => chapter !== leading);
  const said = answered.flatMap(({ passages }) => passages);
  const lines = new Set([...others, ...said].map(({ line }) => line));
  for (const line of linesOfOtherChapters(reading)) lines.add(line);
  return lines;
}

/** Whether a reason stands within an item of a log of decisions that is not the one that leads: "- **Roof = turf.** … *Why:* it is warm." */
function speaksOfAnother({ decision }: Reading, at: Spot | Passage): boolean {
  let item = 'above' in at ? at.above : undefined;
  while (item?.above) item = item.above;
  if (item?.section.roles[0] !== 'decisions') return false;
  const { line, endLine } = item;
  return !decision.choices.some(({ evidence }) => evidence.some((sign) => sign.line >= line && sign.line <= endLine));
}

/** The reasons that a document gives, by the best place for them that it has. `known` are those that `once` let pass. */
function* gathered(
  reading: Reading,
  known: ReadonlyMap<number, string>,
  once: (found: Iterable<Finding>) => Iterable<Finding>,
): Iterable<Finding> {
  const listed = [...reasonSections(reading)];
  yield* once(yStatements(reading));
  yield* once(listed);
  yield* once(reasonsShown(reading));
  yield* once(verdicts(reading));
  yield* once(reasonsBehindAnswer(reading));
  yield* once(paragraphsThatJudge(reading));
  yield* once(winningRows(reading));
  yield* once(reasonsInDecision(reading, listed.length > 0));
  yield* once(reasonsBeside(reading));
  // What is only said of the others leaves the reason open that stands behind the choice.
  if ([...known.values()].every((text) => speaksOfOthers(reading, text))) yield* once(reasonsBehindChoice(reading));
  if (known.size === 0) yield* once(weighedBelowChoice(reading));
  const ownReasons = known.size;
  yield* once(whyNotTheOthers(reading));
  if (listed.length > 0) return;
  const praised = [...advantages(reading)];
  // What is praised where the choice is told is said again among its consequences.
  const told = praised.filter(({ at }) => isWithin(at.section, 'decision') && !isWithin(at.section, 'consequences'));
  const good = [...(told.length > 0 ? told : praised), ...weighedRows(reading), ...consequences(reading)];
  yield* once(good);
  if (good.some((finding) => finding.kind === 'rationale')) return;
  if (ownReasons > 0) return;
  const smaller = [...reasonsBeside(reading, 'all')];
  yield* once(smaller);
  if (smaller.length > 0) return;
  const points = [...pointsOfChosen(reading)];
  yield* once(points);
  if (points.length === 0) yield* once(motivations(reading));
}

/** What stands behind the answer that is the choice, in its paragraph: "(a). Baskets make returns hard to count." */
function* reasonsBehindAnswer(reading: Reading): Iterable<Finding> {
  const leading = leadingMatter(reading);
  const answer = pollsIn(reading.words)(reading.outline).find(({ chapter }) => chapter === leading)?.answer;
  const reason = answer && toldByAnswer(reading, answer).reason;
  if (reason)
    yield { kind: 'rationale', text: reason.text, at: { line: reason.line, column: answer.at.column }, by: 'poll' };
}

/** Paragraphs of the decision that each judge one option in bold. */
function* paragraphsThatJudge(reading: Reading): Iterable<Finding> {
  for (const at of reading.outline.passages) {
    const option = judgedInBold(reading.words, reading.decision.options, at);
    const speaks = option?.status === 'rejected' ? 'against' : 'for';
    if (option) yield { kind: 'rationale', text: passageText(at), at, by: 'judged-in-bold', data: { speaks } };
  }
}

/** Signs of which one paragraph may hold several, a sentence each, or one row, in a column each. */
const severally = new Set(['told-beside-choice', 'reason-behind-choice', 'pros-column', 'rationale-column']);

/** Whether a text names options, and none of them was chosen. */
function speaksOfOthers({ words, decision: { options } }: Reading, text: string): boolean {
  const named = mentions(words, options, text);
  return named.length > 0 && options.every((option) => option.status !== 'chosen' || !named.includes(option));
}

const deciding = new Set<Role | undefined>(['decision']);

/** Sentences of the decision that give a reason; beside a list of reasons only those that name the choice as well. */
function* reasonsInDecision(reading: Reading, isListed: boolean): Iterable<Finding> {
  const { words } = reading;
  for (const passage of passagesOf(reading, (section) => !isElsewhere(section))) {
    if (passage.form === 'row') continue;
    const decides = !isListed && deciding.has(roleOf(passage.section));
    const reason = reading.sentences(passage).find((sentence) => {
      const { text } = sentence;
      if (tellsPrice(reading, text)) return false;
      // "Ringstore was chosen at first" tells of what was left since.
      const chooses = words.has('choice.strong', text) && !speaksOfOthers(reading, text);
      if (words.has('sentence.reason', text)) return decides || chooses || picks(reading, sentence);
      return chooses && words.has('sentence.weak-reason', text);
    });
    if (reason && !/[?？]$/u.test(reason.text)) yield reasonAt(reading, passage, reason);
  }
}

/** Signs of which a sentence chooses by little more than a name: "Oak, because it lasts." */
const brief = new Set(['answered-question', 'conclusion', 'closing']);

/** Who answers. */
const speaker = /^\p{L}{1,12}\s*[:：]\s+/u;

/** Whether a sentence is all that chooses what it names. */
function picks({ decision }: Reading, { text, line }: Pick<Sentence, 'text' | 'line'>): boolean {
  const said = text.toLowerCase();
  const signs = decision.choices[0]?.evidence ?? [];
  return signs.some((sign) => sign.line === line && brief.has(sign.by) && said.includes(sign.text.toLowerCase()));
}

/** "Trade-off: the history is lost" says what the choice costs. */
function tellsPrice({ words }: Reading, text: string): boolean {
  const label = /^([^:：]{3,24})[:：]\s/u.exec(text)?.[1];
  const role = rolesOf(label, words)[0];
  return role === 'cons' || role === 'risks';
}

/** A sentence with a reason; where it is one that turns an option down, it stands against that. */
function reasonAt(reading: Reading, passage: Passage, { text, line }: Sentence): Finding {
  const turnsDown = reading.decision.options.some((option) =>
    [toldOfOption(reading, option), toldBeforeChoice(reading).get(option)].some((told) => told?.text === text),
  );
  const at = { line, column: passage.column };
  const [, label = '', said = ''] = /^([^:：]{3,24})[:：]\s+(\S.*)/su.exec(text) ?? [];
  const role = label === '' ? undefined : rolesOf(label, reading.words)[0];
  // "We go with Kafka because …": the choice itself is said elsewhere.
  const chooses = label === '' && reading.words.find('choice.strong', text)?.start === 0;
  const stated = role === 'decision' ? said : chooses ? text : '';
  // "A: Oak, because it lasts."
  const answer = picks(reading, { text, line }) ? asSentence(text.replace(speaker, '')) : text;
  const reason = role === 'rationale' ? said : (behindChoice(reading, stated, line) ?? answer);
  return { kind: 'rationale', text: reason, at, by: 'reason-word', ...(turnsDown && { data: { speaks: 'against' } }) };
}

/** Fewer letters than this give no reason. */
const shortest = 20;

/** Of `Chosen option: "X", because …` what stands behind the name, which is said elsewhere. */
function behindChoice({ words, decision, outline }: Reading, said: string, line: number): string | undefined {
  if (said === '') return undefined;
  const meant = meantAt(outline, decision.options, line);
  const from = words.findAll('sentence.reason', said).find(({ start }) => {
    const opens = words.find('choice.clause', said.slice(start))?.start === 0;
    return opens && (meant.length === 0 || mentions(words, meant, said.slice(0, start)).length === 1);
  });
  if (from === undefined || weightOf(said.slice(from.start)) < shortest) return undefined;
  return asSentence(said.slice(from.start));
}
