import { componentKey } from '../components/component-key.ts';
import type { Candidate } from '../components/types.ts';
import { readComponents } from '../components/read-components.ts';
import { responsibilitiesOf } from '../components/responsibilities-of.ts';
import type { Finding } from '../finding.ts';
import { changeOf } from '../names/change-of.ts';
import { shapeOf } from '../names/shapes.ts';
import { purposeOf } from '../names/purpose-of.ts';
import { spotOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { events } from './event.ts';
import { files } from './file.ts';
import { tables } from './table.ts';
import { sideOf } from '../side-of.ts';
import type { Role } from '../outline/index.ts';

/** Whether a place speaks of parts of a program. */
function speaksOfParts({ words }: Reading, { stretch }: Candidate): boolean {
  return words.has('names.class-word', stretch.text);
}

/** Sections that say what becomes of the parts. */
const telling = new Set<Role | undefined>([
  'decision',
  'decisions',
  'proposal',
  'components',
  'flow',
  'consequences',
  'scope',
]);
/** A sentence of fewer signs says nothing of a part but its name; a longer one tells a story. */
const [shortest, longest] = [30, 180];

/** The first sentence of the decision that names a part, where no place says in its own words what it is for. */
function toldOf(reading: Reading, places: readonly Candidate[]): string | undefined {
  for (const { name, stretch } of places) {
    if (!stretch.passage || stretch.form === 'row' || !telling.has(stretch.role) || sideOf(reading, stretch.passage))
      continue;
    const sentence = reading
      .sentences(stretch.passage)
      .find(({ text }) => text.includes(name) && text.length >= shortest && text.length <= longest);
    if (sentence && !/[?？:：]\s*$/u.test(sentence.text)) return sentence.text.replace(/^[\s–—-]+/u, '');
  }
  return undefined;
}

/** What a row says under "Changes needed" of the thing that it begins with. */
function changeAskedIn({ words }: Reading, { name, stretch: { passage } }: Candidate): string | undefined {
  const [first, ...others] = passage?.cells ?? [];
  if (!first?.text.includes(name)) return undefined;
  return others.find((cell) => words.find('names.changed', cell.header)?.start === 0 && cell.text.includes(' '))?.text;
}

/** What is said of so many parts at once tells of none of them. */
const shared = 3;

/** The services, modules, classes and products that the solution adds, changes or uses, each once. */
export function components(reading: Reading): Iterable<Finding> {
  const found = [...componentsAsTold(reading)];
  const times = new Map<unknown, number>();
  for (const { data } of found) times.set(data?.['purpose'], (times.get(data?.['purpose']) ?? 0) + 1);
  return found.map((finding) => {
    const { purpose, ...data } = finding.data ?? {};
    return purpose !== undefined && (times.get(purpose) ?? 0) >= shared ? { ...finding, data } : finding;
  });
}

function* componentsAsTold(reading: Reading): Iterable<Finding> {
  const names = [...tables(reading), ...events(reading), ...files(reading)].map((finding) => finding.text);
  const taken = new Set(names.map((name) => componentKey(reading.words, name)));
  for (const component of readComponents(reading, taken)) {
    const [first] = component;
    const own = component.filter((one) => one.stretch.form !== 'code');
    const asked = own.map((one) => changeAskedIn(reading, one)).find((one) => one !== undefined);
    // What a release does first, or a way back brings again, is no part's future.
    const decided = own.filter(({ stretch }) => stretch.role !== 'rollout');
    const changes = decided.flatMap((one) => changeOf(reading, one.stretch.text, one.start, one.end) ?? []);
    const change = changes.find((one) => one !== 'existing') ?? (asked === undefined ? changes[0] : 'changed');
    const said = component
      .map((one) => one.purpose ?? purposeOf(one.stretch, one.start, one.end))
      .find((one) => one !== undefined);
    const purpose = asked ?? said ?? toldOf(reading, own);
    const external = component.some((one) => one.external);
    const responsibilities = external ? [] : responsibilitiesOf(reading, own);
    const inside = !external && shapeOf(first.name) === 'pascal' && own.some((one) => speaksOfParts(reading, one));
    yield {
      kind: 'component',
      text: first.name,
      at: spotOf(first.stretch, first.start),
      by: first.by,
      certainty: 'inferred',
      data: {
        ...(change && { change }),
        ...(purpose !== undefined && { purpose }),
        ...(responsibilities.length > 0 && { responsibilities }),
        ...(external && { external }),
        ...(inside && { inside }),
      },
    };
  }
}
