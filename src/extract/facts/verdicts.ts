import { mentions } from '../choice/mentions.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';
import { toldInRow } from '../options/told-in-row.ts';
import { verdictCell } from '../options/verdict-cell.ts';
import { withoutMark } from '../options/without-mark.ts';
import type { JudgedOption } from '../standing.ts';
import { optionAround, weightOf } from '../sections-of.ts';

/** Fewer letters than this are a mark and no reason. */
const shortest = 20;

/** Whether a few words are a label that announces a verdict: "Verdict", "Why rejected". */
function namesVerdict({ words }: Reading, label: string): boolean {
  const named = words.find('weighing.verdict', label);
  return named !== undefined && named.end - named.start >= label.trim().length - 3;
}

/** Whether a label says that a reason follows it. */
function saysWhy({ words }: Reading, label: string): boolean {
  return rolesOf(label, words)[0] === 'rationale';
}

/** Whether a label names an option that lost. */
function names({ words, decision }: Reading, label = ''): boolean {
  const lost = decision.options.filter((option) => option.status === 'rejected');
  return mentions(words, lost, label).length > 0;
}

/** Whether a label turns down what it names, or stands in a list of what is turned down: "Avoid", "What to avoid". */
function listsRejected({ words }: Reading, { lead = '', form, section }: Passage): boolean {
  if (words.find('weighing.rejecting', lead)?.start === 0) return true;
  const said =
    form === 'item' && section.kind !== 'item' ? words.find('weighing.rejecting', section.heading) : undefined;
  return said !== undefined && said.end >= section.heading.length - 1;
}

/** Whether a verdict speaks for the choice, or against what lost. */
function speaksOf(option: JudgedOption | undefined): 'for' | 'against' {
  return option?.status === 'rejected' ? 'against' : 'for';
}

/** What a row says of its option's end: in the cell for it, or beside a bare mark ("Rejected") in the one cell that tells something. */
function ofRow(reading: Reading, passage: Passage, { name, status }: JudgedOption): string | undefined {
  const own = verdictCell(reading, passage);
  if (!own) return undefined;
  const mark = reading.words.find('marks.rejected', own.text);
  const isBare = mark !== undefined && weightOf(own.text) < shortest;
  return isBare && status === 'rejected' ? toldInRow(passage, name) : withoutMark(reading, own.text);
}

/**
 * What is said of an option at its end: "Verdict: …", "Why rejected: …", a heading "Resolution", a row's verdict;
 * and conclusions that name the chosen one. That the others lost, and why, speaks for the choice.
 */
export function* verdicts(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const { words, decision, outline } = reading;
  const chosen = decision.options.filter((option) => option.status === 'chosen');
  for (const passage of outline.passages) {
    if (passage.form === 'code') continue;
    const option = optionAround(reading, passage);
    if (passage.form === 'row') {
      const text = option?.passages.includes(passage) ? ofRow(reading, passage, option) : undefined;
      if (text !== undefined && weightOf(text) >= shortest)
        yield { kind: 'rationale', text, at: passage, by: 'verdict-row', data: { speaks: speaksOf(option) } };
      continue;
    }
    const label = passage.lead ?? '';
    const labelled = namesVerdict(reading, label) || (option?.status === 'rejected' && saysWhy(reading, label));
    const rejecting = listsRejected(reading, passage) && names(reading, passage.lead);
    const headed =
      option !== undefined && passage.section.passages[0] === passage && namesVerdict(reading, passage.section.heading);
    if (!labelled && !headed && !rejecting) continue;
    const text = labelled || rejecting ? passage.rest : passage.text;
    const speaks = rejecting || option !== undefined || mentions(words, chosen, text).length > 0;
    // "A viable fallback" says neither why it lost nor why another won.
    if (option?.status !== 'chosen' && words.has('marks.weak', text)) continue;
    if (!speaks || weightOf(text) < shortest) continue;
    const data = { speaks: rejecting ? 'against' : speaksOf(option) };
    yield { kind: 'rationale', text: withoutMark(reading, text), at: passage, by: 'verdict', data };
  }
}
