import { didYouMean } from '../../text/index.ts';
import { sections, type SectionContract } from '../contract.ts';
import { labelSays } from '../label-says.ts';
import { wordsOf } from '../words-of.ts';

/** Which of the ten sections a heading is, and how that was told: by its very title, by one like it, by its subject, by its number. */
export interface TitleMatch {
  readonly number: number;
  readonly by: 'title' | 'spelling' | 'subject' | 'number';
  /** The number that it bears; undefined without one. */
  readonly written: number | undefined;
}

const shape = /^\s*(?:section\s+)?(\d{1,2})\s*[.):]?\s*[—–-]?\s*(.*)$/iu;
const titles = sections.map(({ title }) => folded(title));

/** Tells which of the ten sections a heading's words name, if any. */
export function matchTitle(words: string): TitleMatch | undefined {
  const [, digits, rest] = shape.exec(words) ?? [undefined, undefined, words];
  const written = digits === undefined ? undefined : Number(digits);

  const title = folded(rest ?? '');
  const exact = titles.indexOf(title) + 1;
  if (exact > 0) return { number: exact, by: 'title', written };
  const near = title === '' ? undefined : didYouMean(title, titles);
  if (near !== undefined) return { number: titles.indexOf(near) + 1, by: 'spelling', written };
  const subject = subjectOf(rest ?? '', written);
  if (subject) return { number: subject.number, by: 'subject', written };
  if (written !== undefined && written >= 1 && written <= sections.length)
    return { number: written, by: 'number', written };
  return undefined;
}

// The section whose number it has, where the subject fits that one too: "6. Integration and testing".
function subjectOf(title: string, written: number | undefined): SectionContract | undefined {
  const fitting = sections.filter((section) => labelSays(title, section));
  return fitting.find(({ number }) => number === written) ?? fitting[0];
}

function folded(title: string): string {
  return wordsOf(title.replaceAll('&', ' and ')).join(' ');
}
