import type { Passage, Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { endsOnCondition } from './ends-on-condition.ts';
import { isBareLabel } from './is-bare-label.ts';
import type { Weighing } from './types.ts';

/** What a decision section says first counts; further down it explains. */
export const farEnough = 8;

/** One thing that a section says, and where. */
export interface Saying {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly heading?: boolean;
  readonly isItem?: boolean;
  /** Whether the box in front of an item is ticked. */
  readonly checked?: boolean | undefined;
}

/** What a section and the parts of it say; what stands behind a label on its line is no heading. */
export function sayings({ words }: Weighing, section: Section): readonly Saying[] {
  // Below what was decided the others are only listed.
  const isListed = ({ kind, roles: [role] }: Section): boolean =>
    kind === 'heading' && role === 'options' && section.passages.length > 0;
  const isMeant = (below: Section): boolean =>
    !isListed(below) && (below.kind !== 'heading' || !endsOnCondition(words, below.heading));
  const parts = [section, ...section.children.filter(isMeant)];
  const spoken = parts
    .flatMap((at) => at.passages)
    .filter((passage) => (passage.form !== 'code' || isBoxed(section, passage)) && passage.form !== 'row');
  const own = parts
    // "Chosen:" and "Decided (board, 4 May):" alone say nothing, and an item is one of the passages.
    .filter((at) => (at === section || at.kind !== 'item') && !isBareLabel(words, at, section))
    // "3. Decision" is the third chapter, and not the third option.
    .map(({ raw, line, column }) => ({
      text: raw.replace(/^\s*\d{1,2}[.)]\s+/u, ''),
      line,
      column,
      heading: true,
    }));
  const told = spoken.flatMap((passage) => ofPassage(words, passage));
  // A sentence that leads to a list stands behind those before it, on their line.
  const before = new Set(section.passages.map(({ line }) => line));
  const [late, early] = [true, false].map((is) =>
    own.filter(({ line, text }) => (line > section.line && before.has(line) && text !== section.raw) === is),
  );
  return [...(early ?? []), ...told, ...(late ?? [])].toSorted((a, b) => a.line - b.line);
}

/** A decision is put into a box at times: among blocks of code one without a language that is all that the section holds; no tree. */
function isBoxed({ passages }: Section, { language = 'text', text }: Passage): boolean {
  return language === 'text' && passages.length === 1 && /^\p{L}[^{}<>;=├└]*$/u.test(text);
}

function ofPassage(words: Words, passage: Passage): readonly Saying[] {
  const { section, lead = '', column, form, text: whole } = passage;
  if (form === 'code') return whole.split('\n').map((text, at) => ({ text, line: passage.line + 1 + at, column }));
  // "Decision: use Redis" under the label that it opens with: the label says nothing of its own.
  const label = section.kind === 'label' && section.line === passage.line ? lead : '';
  let at = 0;
  return sentencesOf(words, passage).flatMap(({ text, line }) => {
    const start = whole.indexOf(text, at);
    at = start + text.length;
    // A label may hold what looks like an end: "Decided (board, May 4.):".
    if (label !== '' && at <= label.length) return [];
    // "**1. Redis**": the number of a part says nothing.
    if (bareOrdinal.test(text)) return [];
    const said = start < label.length && whole.startsWith(label) ? behindLabel(whole.slice(0, at), label) : text;
    return [{ text: said, line, column, isItem: form === 'item', ...(start === 0 && { checked: passage.checked }) }];
  });
}

const bareOrdinal = /^\d{1,2}[.)]$/u;

function behindLabel(text: string, label: string): string {
  return text.slice(label.length).replace(/^\s*[:：]?\s*/u, '');
}
