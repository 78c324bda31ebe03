import { hasChapters, type Section } from '../outline/index.ts';
import { nameKey } from '../options/same-name.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { byMatter } from './by-matter.ts';
import { evidenceInAnswer } from './by-answer.ts';
import { evidenceInClosing } from './by-closing.ts';
import { evidenceInFront } from './by-front.ts';
import { evidenceInHeadings } from './by-heading.ts';
import { evidenceInLabels } from './by-label.ts';
import { evidenceInMarks } from './by-mark.ts';
import { evidenceInPolls } from './by-poll.ts';
import { evidenceInProse } from './by-prose.ts';
import { evidenceInReplacement } from './by-replacement.ts';
import { evidenceInSections } from './by-section.ts';
import { evidenceInLog } from './by-log.ts';
import { evidenceInTables } from './by-table.ts';
import { evidenceInStatus } from './by-status.ts';
import { evidenceInSummary } from './by-summary.ts';
import { evidenceInTasks } from './by-task.ts';
import { evidenceInTick } from './by-tick.ts';
import { evidenceInTitle } from './by-title.ts';
import { evidenceInVerdicts } from './by-verdict.ts';
import { declines } from './declines.ts';
import { opensUnsettled } from './opens-unsettled.ts';
import { others } from './others.ts';
import type { Option } from '../options/types.ts';
import type { Evidence, Weighing } from './types.ts';
import { withinChosen } from './within-chosen.ts';

const finders = [
  evidenceInFront,
  evidenceInStatus,
  evidenceInMarks,
  evidenceInTick,
  evidenceInVerdicts,
  evidenceInSections,
  evidenceInHeadings,
  evidenceInLabels,
  evidenceInProse,
  evidenceInClosing,
  evidenceInTables,
  evidenceInLog,
  evidenceInPolls,
  evidenceInAnswer,
  evidenceInReplacement,
  evidenceInTasks,
  evidenceInTitle,
  evidenceInSummary,
] as const;

/** How much a second sign for the same thing adds to the first. */
const support = 0.35;

/** What is said without naming an option mostly describes one that is named elsewhere; the named one leads by this much. */
const named = 3;

/** Everything said for one choice. */
export interface Weighed {
  readonly score: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** In capitals and underscores stands a state, not a name. */
const state = /^\p{Lu}+(?:_\p{Lu}+)+$/u;

/** "Issue #18" is what something was decided for. */
const ticket = /^(?:\p{L}+ )?#\d+$/u;

/** A name has words, and closes no bracket that it did not open. */
function isName(text: string): boolean {
  const [open, close] = [/[(（[]/gu, /[)）\]]/gu].map((sign) => (text.match(sign) ?? []).length);
  return /[\p{L}\p{N}]/u.test(text) && !state.test(text) && !ticket.test(text) && (close ?? 0) <= (open ?? 0);
}

function keyOf(evidence: Evidence): string {
  if (evidence.options.length === 0) return nameKey(evidence.text);
  return evidence.options
    .map((option) => String(option.line) + nameKey(option.name))
    .toSorted()
    .join('+');
}

/** Signs that a document gives in passing, and that do not stand where its decision says that it is still to come. */
const passing = new Set(['prose', 'conclusion', 'closing', 'title', 'summary']);
/** Those of single ideas, where a document only collects some. */
const ofIdeas = new Set([...passing, 'label', 'decision-log']);

/** The places of the decision that are there and empty, or say that none is taken: "## Decision", "TBD". */
function undecidedIn(weighing: Weighing): readonly Section[] {
  const { outline, words } = weighing;
  return outline.sections.filter(
    (section) =>
      section.roles[0] === 'decision' &&
      section.passages.length > 0 &&
      (section.passages.every((passage) => isPlaceholder(weighing.words, passage.text)) || declines(words, section)),
  );
}

/** The last line of a note that says that nothing is decided yet: what is said in passing before it does not count. */
function postponedUntil({ outline, words }: Weighing): number {
  if (hasChapters(outline)) return 0;
  const open = outline.passages.filter(({ form, text }) => form === 'paragraph' && words.has('choice.postponed', text));
  return Math.max(0, ...open.slice(-1).map(({ line, lines }) => lines.at(-1)?.line ?? line));
}

/** What all signs of a document say together. */
export interface Weighings {
  /** The best supported first. Where two are equally strong the later stands, because people amend a document at its end. */
  readonly choices: readonly Weighed[];
  /** The options that smaller decisions within the choice took. */
  readonly within: ReadonlySet<Option>;
}

/** Weighs all signs of a choice against each other. */
export function weighChoice(weighing: Weighing): Weighings {
  const empty = undecidedIn(weighing);
  const lines = new Set(
    empty.flatMap(({ passages }) => passages.flatMap((passage) => passage.lines.map(({ line }) => line))),
  );
  const postponed = postponedUntil(weighing);
  const collects = opensUnsettled(weighing.outline, weighing.words);
  const isWithin = withinChosen(weighing);
  const lost = others(weighing);
  const isLost = ({ by, options }: Evidence): boolean =>
    by === 'conclusion' && options.length > 0 && options.every((option) => lost.has(option));
  const signs = finders
    .flatMap((find) => [...byMatter(weighing, find)])
    .filter((sign) => !isLost(sign))
    .filter(
      ({ text, by, line }) =>
        isName(text) &&
        !(collects && ofIdeas.has(by)) &&
        !((empty.length > 0 || line <= postponed) && passing.has(by)) &&
        !lines.has(line),
    );
  const inner = signs.filter(({ line }) => isWithin(line));
  // Of many answers the first leads only where nothing else decides.
  const decided = signs.filter(({ by }) => by !== 'first-answer');
  return {
    choices: weighed((decided.length > 0 ? decided : signs).filter(({ line }) => !isWithin(line))),
    within: new Set(inner.flatMap(({ options }) => options)),
  };
}

/** Names are short; of a longer key no end is looked for. */
const mostWords = 20;

/** The longest end of a key that another sign of its line has as well: "Use |Kafka". */
function endOf(key: string, beside: ReadonlySet<string>): string | undefined {
  const parts = key.split(' ');
  const ends = parts.length > mostWords ? [] : parts.slice(1).map((_, at) => parts.slice(at + 1).join(' '));
  return ends.find((end) => beside.has(end));
}

/** What is said without an option, by line. */
function keysByLine(signs: readonly Evidence[]): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const sign of signs)
    if (sign.options.length === 0) found.set(sign.line, (found.get(sign.line) ?? new Set()).add(keyOf(sign)));
  return found;
}

function weighed(signs: readonly Evidence[]): readonly Weighed[] {
  const byKey = new Map<string, Evidence[]>();
  const keys = keysByLine(signs);
  for (const evidence of signs) {
    const own = keyOf(evidence);
    const key = evidence.options.length > 0 ? own : (endOf(own, keys.get(evidence.line) ?? new Set()) ?? own);
    const known = byKey.get(key);
    if (known) known.push(evidence);
    else byKey.set(key, [evidence]);
  }
  const all = [...byKey.values()].map((list) => {
    const evidence = list.toSorted((a, b) => b.weight - a.weight || a.line - b.line);
    const [first, ...others] = evidence;
    const lead = first && first.options.length > 0 ? named : 0;
    return {
      score: lead + (first?.weight ?? 0) + support * others.reduce((sum, one) => sum + one.weight, 0),
      evidence,
    };
  });
  return all.toSorted((a, b) => b.score - a.score || laterFirst(a, b));
}

/** Pairs introduced as "X rather than Y" stand side by side; of anything else the later one stands. */
function laterFirst({ evidence: [a] }: Weighed, { evidence: [b] }: Weighed): number {
  const order = (b?.line ?? 0) - (a?.line ?? 0);
  return a?.by === 'contrast-heading' && b?.by === 'contrast-heading' ? -order : order;
}
