import { findTitle } from '../title.ts';
import { choiceName } from './choice-name.ts';
import { mentions } from './mentions.ts';
import type { Evidence, Weighing } from './types.ts';

/** Roles of main sections whose presence says that something was settled, so that the title names it. */
const settling = new Set(['decision', 'proposal', 'decisions']);
const mainLevel = 2;

/** "Use X for Y" as a title; and the title alone where the document settles or proposes something without a name. */
export function* evidenceInTitle({ outline, words, options }: Weighing): Iterable<Evidence> {
  const title = findTitle(outline, words);
  if (!title) return;
  const { line, column } = title;
  const named = mentions(words, options, title.text);
  const settled = outline.sections.some(
    (section) => section.level <= mainLevel && settling.has(section.roles[0] ?? ''),
  );
  const [only] = named;
  if (only && named.length === 1) yield { options: named, text: only.name, line, column, by: 'title', weight: 3 };
  else if (named.length > 1 || !settled) return;
  else {
    const imperative = words.find('choice.before', title.text)?.start === 0 ? choiceName(words, title.text) : undefined;
    yield { options: [], text: imperative ?? title.text, line, column, by: 'title', weight: imperative ? 4 : 2 };
  }
}
