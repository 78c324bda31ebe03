import { smallest } from '../../text/index.ts';
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

const itemSections = once(
  ({ sections }: Outline): ReadonlyMap<number, Section> =>
    new Map(sections.filter(({ kind }) => kind === 'item').map((section) => [section.line, section])),
);

const headings = once(
  ({ sections }: Outline): ReadonlySet<string> =>
    new Set(sections.filter(({ kind }) => kind !== 'item').map(({ heading }) => heading)),
);

/** The section that a place opens, where what it says beside the name is little. */
function opened({ outline }: Reading, { stretch, start, end }: Candidate): Section | undefined {
  const { form, text, passage, line } = stretch;
  const item = form === 'item' && passage !== undefined && /[:：]$/u.test(text);
  if (form !== 'heading' && !item) return undefined;
  const beside = `${text.slice(0, start)} ${text.slice(end)}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (beside.length > (item ? mostBesideInItem : mostBeside)) return undefined;
  return item ? itemSections(outline).get(line) : stretch.section;
}

/** Whether an item says what the part does: it neither weighs it nor stands in a table of contents. */
function says({ words, outline }: Reading, { text }: Passage): boolean {
  if (headings(outline).has(text)) return false;
  const weighs = (['weighing.good', 'weighing.bad', 'weighing.neutral'] as const).some(
    (list) => words.find(list, text)?.start === 0,
  );
  return text.length >= shortest && text.length <= longest && !/[?？:：]\s*$/u.test(text) && !weighs;
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
    const items = section.passages.filter((passage) => passage.form === 'item' && reading.standing(passage) === 'own');
    const level = smallest(
      items.map((item) => item.depth),
      Infinity,
    );
    for (const item of items)
      if (item.depth === level && says(reading, item)) found.add(reading.sentences(item)[0]?.text ?? item.text);
  }
  return found.size > most ? [] : [...found];
}
