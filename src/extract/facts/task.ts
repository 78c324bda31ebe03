import { spacedWords } from '../../text/index.ts';
import type { Finding } from '../finding.ts';
import { once } from '../once.ts';
import { filePathOf } from '../names/file-path.ts';
import { isListed } from '../names/is-listed.ts';
import { passagesOf } from '../passages-of.ts';
import { shapeOf } from '../names/shapes.ts';
import { nameKey } from '../options/same-name.ts';
import type { Outline, Passage, Section, Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleOf, rolesOf } from '../roles-of.ts';
import { within } from '../sections-of.ts';
import { taskColumn } from '../names/task-column.ts';
import { milestonesIn } from './milestones.ts';
import { stagesIn } from './stages-in.ts';
import { assignedIn } from '../names/person-label.ts';
import { asSentence } from '../as-sentence.ts';
import { isErrand } from '../names/is-errand.ts';

/** A label with more words behind it than this says what is done. */
const mostLabelWords = 4;

/** "✅ Copy the mailboxes": pictures in front of what is to be done are none of it. */
const pictures = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?=\S)/u;

/** Roles whose open check boxes are something else than work. */
const boxed = new Set<Role | undefined>([
  'questions',
  'nongoals',
  'metrics',
  'tests',
  'constraints',
  'risks',
  'decisions',
]);

/** What an item below a piece of work may tell of it. */
const aspects = new Set<Role>([
  'rationale',
  'risks',
  'mitigation',
  'constraints',
  'assumptions',
  'goals',
  'metrics',
  'status',
  'questions',
  'references',
]);

/** The work that the document lists: items under "Next steps" and the like, rows with a task in them, check boxes. */
export function* tasks(reading: Reading): Iterable<Finding> {
  const listed = passagesOf(reading, (_, role) => role === 'tasks' || !boxed.has(role));
  const milestones = milestonesIn(reading);
  yield* milestones.values();
  const whole = new Set<Passage>();
  // A box in front of an option chooses.
  const weighed = new Set(reading.decision.options.flatMap(({ passages }) => passages));
  for (const part of listed) {
    const passage = wholeOf(reading, part);
    if (whole.has(passage) || within(passage.section, (at) => milestones.has(at))) continue;
    whole.add(passage);
    const own =
      passage.above?.section.roles[0] === 'tasks' ||
      roleOf(passage.section) === 'tasks' ||
      isProcedure(reading, passage) ||
      isStage(reading, passage);
    const cell = taskColumn(reading, passage);
    if (own && passage.form === 'paragraph') yield* stagesIn(reading, passage);
    const box = passage.checked !== undefined && !weighed.has(passage);
    if (passage.form === 'row' ? cell === undefined : !box && !(own && passage.form === 'item')) continue;
    if (!box && cell === undefined && namesAspect(reading, passage.lead)) continue;
    const text = (cell ?? passage.text).replace(pictures, '');
    if (!box && tellsFile(reading, text)) continue;
    if (
      text === '' ||
      describesVariable(passage) ||
      isChapter(reading, text) ||
      listsFiles(reading, text) ||
      reading.words.find('names.meta-task', text)?.start === 0
    )
      continue;
    const assigned = assignedIn(reading, passage, text);
    const errand = isErrand(reading, assigned?.rest ?? text, assigned !== undefined);
    const data = {
      ...(passage.checked !== undefined && { done: passage.checked }),
      ...stepOf(reading, passage),
      ...(assigned && { who: assigned.who }),
      ...(errand && { errand }),
    };
    yield {
      kind: 'task',
      // Who runs an errand belongs to it; who writes code is for the team to say.
      text: assigned && !errand ? asSentence(assigned.rest) : text,
      at: passage,
      by: box ? 'check-box' : passage.form === 'row' ? 'task-rows' : 'task-section',
      data,
    };
  }
}

/** In steps: a shorter list of what is proposed is none that is worked through. */
const fewestSteps = 3;

/** Whether an item is one of the numbered steps under a heading that calls them the way to proceed. */
function isProcedure({ words }: Reading, { section, number }: Passage): boolean {
  return (
    number !== undefined &&
    isListed(words, 'names.procedure', section.heading) &&
    section.passages.filter((one) => one.number !== undefined).length >= fewestSteps
  );
}

/** Whether a passage under "Timeline" begins with a stage of it: "Week 1: …". What is dated there has been. */
function isStage(reading: Reading, passage: Passage): boolean {
  const timeline = isListed(reading.words, 'names.timeline', passage.section.heading);
  return timeline && (passage.form === 'paragraph' || stepOf(reading, passage).step !== undefined);
}

/** The number of a piece of work among those that are done in turn: its own, or its place where times are named ("Week 3: …"). */
function stepOf({ words }: Reading, passage: Passage): { readonly step?: string } {
  if (passage.number !== undefined) return { step: `${passage.number}` };
  const label = /^([^:：]{3,20})[:：]\s/u.exec(passage.text)?.[1] ?? '';
  if (!/\d/u.test(label) || words.find('names.time-label', label)?.start !== 0) return {};
  return { step: `${placesIn(passage.section).get(passage) ?? 1}` };
}

/** The place of each item among those of its section. */
const placesIn = once(({ passages }: Section): ReadonlyMap<Passage, number> => {
  return new Map(passages.filter(({ form }) => form === 'item').map((passage, at) => [passage, at + 1]));
});

/** "`S3_BASE`: where the files are" describes a variable of the environment. */
function describesVariable({ lead }: Passage): boolean {
  return lead !== undefined && shapeOf(lead) === 'upper';
}

/** "`src/queue.ts` — takes the place" tells what becomes of a file, which is found for itself. */
function tellsFile({ words }: Reading, text: string): boolean {
  const [, path = ''] = /^(\S+?)(?:[:：]\s|\s+[—–-]\s)\s*\S/u.exec(text) ?? [];
  return filePathOf(words, path, true) !== undefined;
}

/** The headings of a document, as names are compared. */
const headingKeys = once(
  ({ sections }: Outline): ReadonlySet<string> =>
    new Set(sections.flatMap(({ kind, heading }) => (kind === 'heading' ? nameKey(heading) : []))),
);

/** "In three parts: Core, Reader (new), Export" lists the chapters that follow: what is done stands in these. */
function isChapter({ outline, words }: Reading, text: string): boolean {
  if (words.find('names.work-verb', text)?.start === 0) return false;
  return headingKeys(outline).has(nameKey(text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')));
}

/** "New files: `a.ts`, `b.ts`" names places and no work: the files are found for themselves. */
function listsFiles({ words }: Reading, text: string): boolean {
  const behind = /^(?:[^\s:：]+\s+){0,3}[^\s:：]+\s*[:：]\s*(\S.*)/su.exec(text)?.[1];
  if (behind === undefined) return false;
  const names = behind.split(/[\s,;，、&+`]+/u).filter((name) => name !== '' && !isListed(words, 'names.joint', name));
  return names.length > 0 && names.every((name) => filePathOf(words, name.replace(/[()]/gu, ''), true) !== undefined);
}

/** "2. **Compute the status**: replace the field with a method that returns:" is the work; what stands below it are its details. */
function wholeOf({ words }: Reading, part: Passage): Passage {
  const { above } = part;
  if (part.form !== 'item' || part.checked !== undefined || above?.lead === undefined || above.form !== 'item')
    return part;
  const opens = (['names.new', 'names.changed', 'names.removed', 'choice.imperative'] as const).some(
    (list) => words.find(list, part.text)?.start === 0,
  );
  return !opens && spacedWords(above.rest) > mostLabelWords ? above : part;
}

/** Whether an item's label says why, when or with what, so that the item is no work by itself. */
function namesAspect({ words }: Reading, lead: string | undefined): boolean {
  const role = lead === undefined ? undefined : rolesOf(lead, words)[0];
  return role !== undefined && aspects.has(role);
}
