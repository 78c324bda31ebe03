import type { Passage, Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import { bareName } from '../options/option-name.ts';
import { behindLost, choiceName, firstClause, stating } from './choice-name.ts';
import { echoedOption } from './echoed-option.ts';
import { mentions } from './mentions.ts';
import type { Evidence, Weighing } from './types.ts';

/** What a decision section says first counts; further down it explains. */
const farEnough = 8;

interface Saying {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly bold: boolean;
  readonly heading?: boolean;
}

/** What a section and the headings in it say; what stands behind a label on its line is no heading. */
function sayings(section: Section): readonly Saying[] {
  const headed = [
    section,
    ...section.children.filter((child) => child.kind === 'heading' || child.kind === 'bold' || child.kind === 'label'),
  ];
  const spoken = headed
    .flatMap((at) => at.passages)
    .filter((passage) => passage.form !== 'code' && passage.form !== 'row');
  const own = headed.map(({ raw, line, column }) => ({ text: raw, line, column, bold: true, heading: true }));
  return [...own, ...spoken.flatMap(ofPassage)].toSorted((a, b) => a.line - b.line);
}

function ofPassage(passage: Passage): readonly Saying[] {
  const { section, lead = '', column } = passage;
  // "Decision: use Redis" under the label that it opens with: the label says nothing of its own.
  const label = section.kind === 'label' && section.line === passage.line ? lead : '';
  return sentencesOf(passage).map(({ text, line }, index) => ({
    text: index === 0 && label !== '' && text.startsWith(label) ? behindLabel(text, label) : text,
    line,
    column,
    bold: passage.lead !== undefined,
  }));
}

function behindLabel(text: string, label: string): string {
  return text.slice(label.length).replace(/^\s*(?:[:：]|[–—-]+\s)?\s*/u, '');
}

/** The part of a text before "over", "instead of": what follows lost. Some languages name first what lost. */
export function beforeOver({ words }: Weighing, whole: string): string {
  const text = behindLost(words, whole);
  const over = words.find('choice.over', text);
  return over && over.start > 0 ? text.slice(0, over.start) : text;
}

/** Whether a text speaks against, of the past, or on a condition. */
export function isNoChoice({ words }: Weighing, text: string): boolean {
  const condition = words.find('choice.conditional', text);
  return words.has('choice.negative', text) || words.has('choice.history', text) || condition?.start === 0;
}

function isOptions({ options }: Weighing, section: Section): boolean {
  return options.some(
    (option) => option.sections.includes(section) || (section.parent && option.sections.includes(section.parent)),
  );
}

/** "Solutions" that lists several options decides nothing. */
export function holdsOptions({ options }: Weighing, section: Section): boolean {
  const held = options.filter(
    (option) =>
      option.passages.some((passage) => passage.section === section) ||
      option.sections.some((own) => own.parent === section),
  );
  return held.length > 1;
}

/** Sections in which "recommendation" or "solution" is about something smaller than the document's question. */
const smaller = new Set(['risks', 'questions', 'mitigation', 'tasks', 'tests', 'future', 'references', 'resolved']);

function isSmaller(section: Section): boolean {
  for (let at = section.parent; at; at = at.parent) if (smaller.has(at.roles[0] ?? '')) return true;
  return false;
}

/** What stands under "Decision" or "Recommendation": the first option it names, else what it says that is done. */
export function* evidenceInSections(weighing: Weighing): Iterable<Evidence> {
  for (const section of weighing.outline.sections) {
    const role = section.roles[0];
    if (role !== 'decision' && role !== 'proposal') continue;
    if (role === 'proposal' && section.kind === 'label') continue;
    if (isOptions(weighing, section) || isSmaller(section)) continue;
    if (role === 'proposal' && holdsOptions(weighing, section)) continue;
    const found = namedOption(weighing, section) ?? headed(weighing, section) ?? stated(weighing, section);
    if (!found) continue;
    yield { ...found, by: `${role}-section`, weight: role === 'decision' ? found.weight : found.weight - 3 };
  }
}

type Sign = Omit<Evidence, 'by'>;

/** The first text that names an option of those weighed; else the one option whose words the first text repeats. */
function namedOption(weighing: Weighing, section: Section): Sign | undefined {
  const { words, options } = weighing;
  const said = sayings(section)
    .slice(0, farEnough)
    .filter((one) => !isNoChoice(weighing, one.text));
  for (const { text, line, column } of said) {
    const named = mentions(words, options, beforeOver(weighing, text));
    if (named.length === 0) continue;
    const several = words.has('choice.strong', text) || named.every((option) => option.number !== undefined);
    const taken = several ? named : named.slice(0, 1);
    return { options: taken, text: taken.map((option) => option.name).join(' + '), line, column, weight: 9 };
  }
  const first = said.find((one) => one.heading !== true && one.line >= section.line);
  // An option that is marked as rejected is not meant by words that happen to be its own.
  const open = options.filter((option) => !option.headings.some((raw) => words.has('marks.rejected', raw)));
  const echoed = first && echoedOption(open, first.text);
  return echoed && { options: [echoed], text: echoed.name, line: first.line, column: first.column, weight: 5 };
}

/** "Recommended approach: nightly export": what stands behind the colon. */
function headed({ words }: Weighing, section: Section): Sign | undefined {
  const rest = /[:：]\s+(.{3,90})$/u.exec(section.heading) ?? /\s[–—-]\s+(.{3,90})$/u.exec(section.heading);
  if (!rest?.[1] || section.kind === 'label') return undefined;
  return { options: [], text: bareName(words, rest[1]), line: section.line, column: section.column, weight: 8 };
}

/** What the section says that is done: "we will …"; else its first sentence. */
function stated(weighing: Weighing, section: Section): Sign | undefined {
  const { words } = weighing;
  const spoken = sayings(section)
    .slice(0, farEnough)
    .filter((one) => one.line > section.line || (one.heading !== true && one.text !== ''));
  const said = spoken.filter((one) => !isNoChoice(weighing, one.text));
  const saying = said.find((one) => stating(words, one.text) || words.has('choice.after', one.text));
  const name = saying && choiceName(words, saying.text);
  if (saying && name) return { options: [], text: name, line: saying.line, column: saying.column, weight: 8 };
  // Where the section opens with what is not done, the next sentence only explains that.
  const first = spoken[0] === said[0] ? said[0] : undefined;
  const opening = first && firstClause(words, first.text);
  return first && opening
    ? { options: [], text: opening, line: first.line, column: first.column, weight: 3.5 }
    : undefined;
}
