import { spacedWords } from '../../text/index.ts';
import { countsWays } from '../counts-ways.ts';
import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName, readOptionName } from '../options/option-name.ts';
import { affirmed } from './affirmed.ts';
import { choiceName, firstClause, stating } from './choice-name.ts';
import { holdsRules } from './holds-rules.ts';
import { opensParagraph } from './opens-paragraph.ts';
import { others } from './others.ts';
import { farEnough, sayings, type Saying } from './sayings.ts';
import { settlesNothing } from './settles-nothing.ts';
import { sumsUp } from './sums-up.ts';
import type { Evidence, Weighing } from './types.ts';

/** How sure what a section states is: its decision outright, a proposal less, what only stands first hardly. */
const sureness = {
  decision: 8,
  label: 6,
  proposal: 5,
  'further down': 1.5,
  'proposal paragraph': 3,
  opening: 3.5,
  rule: 2,
  'proposal opening': 0.5,
  'proposal on its line': 4.5,
  'proposal summed up': 2.5,
};

/** In words: a label of fewer states nothing. */
const fewestStated = 5;

/** A section whose sub-sections each settle something of their own. */
function settlesSeveral({ children, passages }: Section): boolean {
  const parts = children.filter((child) => child.kind === 'heading' && child.roles[0] !== 'consequences');
  // "We adopt a handler with:" leads to a list, and the headings behind it work that out.
  const states = children[0]?.kind === 'label' && spacedWords(children[0].raw) >= fewestStated;
  return parts.length > 1 && !states && passages.every((passage) => passage.form === 'code');
}

/** In letters: "There are" may stand in front of a count. */
const beforeCount = 12;

/** "Two ways, one format." */
function opensWithCount(words: Words, text: string): boolean {
  const start = words.find('option-names.ways', text)?.start ?? countsWays(words, text)?.start;
  return start !== undefined && start <= beforeCount;
}

/** What a decision opens with, all in bold and in a paragraph of its own, is the decision, whatever its explanation says. */
function setInBold({ words }: Weighing, { passages: [first] }: Section): Omit<Evidence, 'by'> | undefined {
  if (first?.form !== 'paragraph' || first.lead !== undefined) return undefined;
  const { text, line, column, spans } = first;
  // A full stop may stand behind the marks.
  if (!spans.some(({ mark, start, end }) => mark === 'strong' && start === 0 && end >= text.length - 1))
    return undefined;
  const name = choiceName(words, text) ?? firstClause(words, text);
  return name === undefined ? undefined : { options: [], text: name, line, column, weight: sureness.decision };
}

/** In words: fewer are the name of a part, more a statement that is read as any other. */
const [fewestInBold, mostInBold] = [3, 10];

/** "**A lamp at each door.** Lit at dusk: …": a proposal is what it opens with in bold, and the rest of its paragraph works that out. */
function opensInBold({ passages: [first] }: Section): Omit<Evidence, 'by'> | undefined {
  if (first?.form !== 'paragraph' || first.lead === undefined) return undefined;
  const { lead, line, column, spans } = first;
  const [{ mark, text, start } = { mark: '', text: '', start: 1 }] = spans;
  const length = spacedWords(lead);
  if (mark !== 'strong' || start > 0 || !/[.。]$/u.test(text) || length < fewestInBold || length > mostInBold)
    return undefined;
  return { options: [], text: lead, line, column, weight: sureness['proposal paragraph'] };
}

/** "Approach B (Lean monitoring): build …" says what is chosen, also where none of the options is called so. */
function setOffByNumber(
  { words }: Weighing,
  { passages, children: [label] }: Section,
): Omit<Evidence, 'by'> | undefined {
  if (passages.length > 0 || label?.kind !== 'label' || readOptionName(words, label.raw) === undefined)
    return undefined;
  const { raw, line, column } = label;
  return { options: [], text: bareName(words, raw), line, column, weight: sureness.decision };
}

/** What a sentence that names nothing announces: the next one, but for a label behind a full stop, which heads something else. */
function nameBehind(words: Words, saying: Saying, next: Saying | undefined): string | undefined {
  const isApart = next?.heading === true && !/[:：]\s*$/u.test(saying.text);
  return next && !isApart ? firstClause(words, next.text) : undefined;
}

/** What the section says that is done: "we will …"; else its first sentence. */
export function* statedIn(weighing: Weighing, section: Section, role: 'decision' | 'proposal'): Iterable<Evidence> {
  const { words } = weighing;
  const by = `${role}-section`;
  const bold =
    role === 'decision' && section.kind === 'heading'
      ? (setInBold(weighing, section) ?? setOffByNumber(weighing, section))
      : section.kind === 'heading'
        ? opensInBold(section)
        : undefined;
  if (bold) {
    yield { ...bold, by };
    return;
  }
  const spoken = sayings(weighing, section)
    .filter((one, index) => index < farEnough || words.has('choice.strong', one.text))
    .filter((one) => one.line > section.line || (one.heading !== true && one.text !== ''));
  const all = spoken.map((one) => ({ ...one, text: affirmed(weighing, one.text) }));
  const said = all.filter((one) => one.text !== '');
  const sums = role === 'proposal' && sumsUp(words, section);
  const opens = section.passages[0]?.endLine ?? Infinity;
  const states = (one: Saying): boolean => {
    const match = stating(words, one.text);
    // Within a later paragraph "Register to export." asks for nothing.
    const isBare = match?.start === 0 && match.phrase === words.find('choice.imperative', one.text)?.phrase;
    if (!match) return words.has('choice.after', one.text);
    return (
      !isBare ||
      one.line <= opens ||
      (one.isItem === true && said[0]?.isItem === true) ||
      opensParagraph(words, section, one)
    );
  };
  const at = sums ? -1 : said.findIndex(states);
  const saying = said[at];
  // "I recommend:" announces the next sentence.
  const next = said[at + 1] ?? sayings(weighing, section).find((one) => one.line > (saying?.line ?? section.line));
  const name = saying && (choiceName(words, saying.text) ?? nameBehind(words, saying, next));
  if (saying && name) {
    const main = role === 'decision' ? (section.kind === 'label' ? 'label' : 'decision') : 'proposal';
    // "It is slow. Therefore, we will use …" draws the proposal from what stands before it.
    const drawn = words.find('choice.so', spoken[all.indexOf(saying)]?.text)?.start === 0;
    const outright = drawn || words.has('choice.strong', saying.text);
    const aside = settlesSeveral(section) || (role === 'proposal' && at > 0 && !outright);
    const later = opensParagraph(words, section, saying) ? 'proposal paragraph' : 'further down';
    const weight = sureness[aside ? later : main];
    yield { options: [], text: name, line: saying.line, column: saying.column, by, weight };
    return;
  }
  // Where the section opens with what is not done, the next sentence only explains that.
  const first = all[0]?.text === '' ? undefined : all[0];
  // "Two ways, one format." counts what the decision consists of.
  const counts = first !== undefined && opensWithCount(words, first.text);
  const opening = first && !counts ? firstClause(words, first.text) : undefined;
  const open = first && holdsRules(words, section, first.line) ? 'rule' : 'opening';
  // "Proposal: OpenSearch, an index per language", in a note.
  const onLine = section.kind === 'label' && first?.line === section.line;
  const proposal = sums ? 'proposal summed up' : onLine ? 'proposal on its line' : 'proposal opening';
  const weight = sureness[role === 'decision' ? open : proposal];
  if (first && opening) yield { options: [], text: opening, line: first.line, column: first.column, by, weight };
  else if (first === undefined && role === 'decision')
    yield* refused(
      weighing,
      spoken.filter(({ text }) => !settlesNothing(weighing, text)),
      by,
    );
}

/** In words: a statement that is longer is cut short. */
const longestRefusal = 14;

/** "Builds no longer ask the mirrors": what is decided not to be done, where nothing else is. */
function* refused(weighing: Weighing, spoken: readonly Saying[], by: string): Iterable<Evidence> {
  const [first] = spoken;
  const weighs = weighing.options.length > others(weighing).size;
  const clause = first?.text.split(/[,;:，；：]\s|\s[–—]\s|[.。]\s*$/u)[0]?.trim() ?? '';
  const name = spacedWords(clause) > longestRefusal ? firstClause(weighing.words, clause) : clause;
  if (first && !weighs && name !== undefined && name !== '')
    yield { options: [], text: name, line: first.line, column: first.column, by, weight: sureness.opening };
}
