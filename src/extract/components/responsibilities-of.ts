import { once } from '../once.ts';
import type { Outline, Passage, Role, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

/** Roles of sections that say something else of a part than what it does. */
const silent = new Set<Role | undefined>([
  'problem',
  'context',
  'options',
  'option',
  'pros',
  'cons',
  'rationale',
  'consequences',
  'risks',
  'mitigation',
  'questions',
  'assumptions',
  'tests',
  'metrics',
  'files',
  'schema',
  'endpoints',
  'events',
  'references',
  'status',
]);
/** A heading that is about one part says little beside its name. */
const [mostBeside, mostBesideInItem] = [5, 12];
/** What a part does, in letters: a shorter text is a name, a longer one a story. */
const [shortest, longest] = [12, 240];
/** More than this is a list of something else. */
const most = 8;

const sectionsByLine = once(
  ({ sections }: Outline): ReadonlyMap<number, Section> => new Map(sections.map((section) => [section.line, section])),
);

const headings = once(
  ({ sections }: Outline): ReadonlySet<string> =>
    new Set(sections.filter(({ kind }) => kind !== 'item').map(({ heading }) => heading)),
);

/** The section that a place opens, where what it says beside the name is little. */
function opened({ outline }: Reading, { stretch, start, end }: Candidate): Section | undefined {
  const { form, text, line } = stretch;
  const item = form === 'item' && /[:：]$/u.test(text);
  if (form !== 'heading' && !item) return undefined;
  const beside = `${text.slice(0, start)} ${text.slice(end)}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (beside.length > (item ? mostBesideInItem : mostBeside)) return undefined;
  return item ? sectionsByLine(outline).get(line) : stretch.section;
}

/** Whether an item says what the part does: it does not stand in a table of contents. */
function says({ outline }: Reading, { text }: Passage): boolean {
  const isSaid = text.length >= shortest && text.length <= longest && !/[?？:：]\s*$/u.test(text);
  return isSaid && !headings(outline).has(text);
}

/**
 * What the lists under headings that name one part say of it ("Updates to the gateway": its items), in their own words.
 *
 * @param places where the part is named
 */
export function responsibilitiesOf(reading: Reading, places: readonly Candidate[]): readonly string[] {
  const found = new Set<string>();
  for (const place of places) {
    const section = opened(reading, place);
    // Below a question stand answers.
    if (
      section === undefined ||
      /[?？]\s*$/u.test(section.raw) ||
      silent.has(section.roles[0]) ||
      silent.has(place.stretch.role)
    )
      continue;
    for (const passage of section.passages)
      if (passage.form === 'item' && says(reading, passage))
        found.add(reading.sentences(passage)[0]?.text ?? passage.text);
  }
  return found.size > most ? [] : [...found];
}
