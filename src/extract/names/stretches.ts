import type { Section, Passage, Role, Span } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleIn } from '../role-in.ts';
import { lineAt } from '../sentences.ts';

/** A piece of the document in which names are looked for: a passage, or the words of a heading. */
export interface Stretch {
  readonly text: string;
  readonly section: Section;
  /** Absent for a heading. */
  readonly passage?: Passage;
  readonly form: Passage['form'] | 'heading';
  readonly spans: readonly Span[];
  /** Those of them that are code. */
  readonly codes: readonly Span[];
  readonly role: Role | undefined;
  readonly line: number;
  readonly column: number;
}

const known = new WeakMap<Reading, readonly Stretch[]>();

/** All that speaks of the chosen solution, headings included, in source order. Read once for all extractors. */
export function stretchesOf(reading: Reading): readonly Stretch[] {
  const before = known.get(reading);
  if (before) return before;
  const headings = reading.outline.sections
    .filter((section) => section.heading !== '' && section.kind !== 'item' && reading.standing(section) === 'own')
    .map((section): Stretch => ({
      text: section.raw,
      section,
      form: 'heading',
      spans: [],
      codes: [],
      role: roleIn(reading, section),
      line: section.line,
      column: section.column,
    }));
  const passages = reading.outline.passages
    .filter((passage) => reading.standing(passage) === 'own')
    .map((passage): Stretch => {
      const { text, section, form, line, column, spans } = passage;
      return {
        text,
        section,
        passage,
        form,
        spans,
        codes: spans.filter((span) => span.mark === 'code'),
        role: roleIn(reading, section),
        line,
        column,
      };
    });
  const all = [...headings, ...passages].toSorted((a, b) => a.line - b.line);
  known.set(reading, all);
  return all;
}

/** Where an offset of a stretch stands in the source. */
export function spotOf(stretch: Stretch, offset: number): { readonly line: number; readonly column: number } {
  const line = stretch.passage ? lineAt(stretch.passage, offset) : stretch.line;
  return { line, column: line === stretch.line ? stretch.column : 1 };
}
