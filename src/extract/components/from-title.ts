import { once } from '../once.ts';
import type { Outline, Section } from '../outline/index.ts';
import { isListed } from '../names/is-listed.ts';
import { type Stretch, stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';
import { allMatches } from '../../text/index.ts';

const name =
  /(?<![\p{L}\p{N}_./-])(?:\p{Lu}[\p{Lu}\p{N}]{2,5}|[a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?![\p{L}\p{N}_/-]|\.\p{L})/gu;
const least = 3;

/** The heading that is a document's title: of many of the first level only the first is. */
const titleIn = once(({ sections }: Outline): Section | undefined =>
  sections.find(({ kind, level }) => kind === 'heading' && level === 1),
);

/** Short names in capitals and hyphened ones that the title speaks of, where the text goes on to speak of them. */
export function* fromTitle(reading: Reading, stretch: Stretch): Iterable<Candidate> {
  const { words } = reading;
  const { text, form, section } = stretch;
  if (form !== 'heading' || section !== titleIn(reading.outline)) return;
  const others = stretchesOf(reading).filter((one) => one !== stretch && one.form !== 'code');
  for (const { 0: found, index: start } of allMatches(text, name)) {
    const end = start + found.length;
    const known = (['technical.formats', 'technical.acronyms', 'names.not-a-name'] as const).some((list) =>
      isListed(words, list, found),
    );
    const small = found.includes('-') && /\p{Ll}/u.test(found);
    if (known || /^\p{N}/u.test(text.slice(end).replace(/^[\s#-]+/u, ''))) continue;
    if (small && isListed(words, 'names.not-a-part', found.split('-')[0])) continue;
    const whole = new RegExp(`(?<![\\p{L}\\p{N}_-])${found}(?![\\p{L}\\p{N}_-])`, 'u');
    const places = others.filter((one) =>
      small ? one.codes.some((code) => code.text === found) : whole.test(one.text),
    );
    if (places.length < (small ? 1 : least)) continue;
    yield { name: found, stretch, start, end, by: 'title-name', weight: 1 };
  }
}
