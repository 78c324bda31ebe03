import { didYouMean } from '../../text/index.ts';
import { sections, type SectionContract } from '../contract.ts';
import { folded } from '../folded.ts';
import { labelSays } from '../label-says.ts';

/** Which of the ten sections a heading is, and how that was told: by its very title, by one like it, by its subject, by its number. */
export interface TitleMatch {
  readonly number: number;
  readonly by: 'title' | 'spelling' | 'subject' | 'number';
  /** The number that it bears; undefined without one. */
  readonly written: number | undefined;
}

const number = /^(?:section )?(\d{1,2}) ?[.):]? ?[—–-]? ?/iu;
const titles = sections.map((section) => folded(section.title));

/** Tells which of the ten sections a heading's words name, if any. */
export function matchTitle(words: string): TitleMatch | undefined {
  const digits = number.exec(words)?.[1];
  const written = digits === undefined ? undefined : Number(digits);

  const rest = words.replace(number, '');
  const title = folded(rest);
  const exact = titles.indexOf(title) + 1;
  if (exact > 0) return { number: exact, by: 'title', written };
  const near = didYouMean(title, titles);
  if (near !== undefined) return { number: titles.indexOf(near) + 1, by: 'spelling', written };
  const subject = subjectOf(rest, written);
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
