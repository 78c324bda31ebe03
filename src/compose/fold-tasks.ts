import { bare } from './bare.ts';
import { mergeOrigins } from './merge-origins.ts';
import { nameSearch, type NameSearch } from './name-search.ts';
import type { DraftTask } from './types.ts';
import { wordsOf } from './words-of.ts';

/** How many words beside the other task's name a yielding task may have: "Create the orders table" has three. */
const wordsBeside = 3;

/** A word of so few letters joins others, where it is not part of a name. */
const small = 3;

/** A task that takes over more than this is no longer small. */
const notesAtMost = 4;
/** What names more things than this is about the whole. */
const namesAtMost = 2;

/** Tasks, and under which key each task that has given way is found now. */
export interface Folded {
  readonly tasks: readonly DraftTask[];
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Lets the tasks that yield give way to those about the same thing, which take over their origins: a task that brings the
 * same file or names the same thing, one whose whole name it says, one that says the same, if with another verb, one that its rule names, or a step that names the file that is
 * all they know. A yielding task that says more than the name of that thing stays, or its note goes into the purpose of
 * the task that it names: nothing that somebody wrote gets lost.
 */
export function foldTasks(tasks: readonly DraftTask[], noted: string): Folded {
  const firm = tasks.filter((task) => !task.yields);
  const mentions = nameSearch(firm, ({ about }) => about ?? '');
  const claimed = new Map(
    firm.flatMap((task) => (task.files ?? []).map((file) => [file.text, task] as const)).toReversed(),
  );
  const byKey = new Map(firm.map((task) => [task.key, task]));
  const steps = stepsByName(tasks);
  const said = new Map(firm.map((task) => [objectOf(task), task] as const).toReversed());
  const moved = new Map<string, string>();
  const taken = new Map<string, DraftTask[]>();
  // Steps go first: a file is given only to a step that stays.
  const yielding = tasks.filter(({ yields }) => yields);
  const isStep = ({ item }: DraftTask): boolean => item !== undefined;
  for (const task of [...yielding.filter(isStep), ...yielding.filter((one) => !isStep(one))]) {
    const size = wordsOf(saidBy(task)).length;
    const target =
      byKey.get(task.joins ?? '') ??
      claimed.get(`\`${task.about ?? ''}\``) ??
      mentions(task.name.text).find(({ words }) => size - words <= wordsBeside)?.thing ??
      mentions(saidBy(task)).find(({ thing }) => saysAllOf(task, thing) || saysOf(task, thing))?.thing ??
      steps.get(task.key)?.find(({ key }) => !moved.has(key)) ??
      said.get(objectOf(task)) ??
      spokenOf(task, mentions, taken);
    if (target === undefined) {
      if (task.drops !== true) said.set(objectOf(task), task);
      continue;
    }
    moved.set(task.key, target.key);
    const others = taken.get(target.key);
    if (others) others.push(task);
    else taken.set(target.key, [task]);
  }
  return {
    moved,
    tasks: tasks
      .filter(({ key, drops }) => !moved.has(key) && drops !== true)
      .map((task) => take(task, taken.get(task.key) ?? [], noted)),
  };
}

/** Whether a task says all that the name of another says: "Migration: drop the column `state` from `orders`" says "Drop `orders.state`". */
function saysAllOf(task: DraftTask, other: DraftTask): boolean {
  const said = new Set(wordsOf(saidBy(task)));
  const thing = new Set(wordsOf(other.about ?? ''));
  const name = wordsOf(other.name.text);
  // "The migration for `orders`" is that of `orders`; the verb in front is said, however short.
  const joins = (word: string, at: number): boolean => at > 0 && word.length <= small && !thing.has(word);
  return name.length >= wordsBeside && name.every((word, at) => said.has(word) || joins(word, at));
}

/** Whether a step that says all of another task's name says a word besides that this task says nowhere: "the Flyway migration". */
function saysMore(step: DraftTask, task: DraftTask): boolean {
  if (step.item === undefined || !saysAllOf(step, task)) return false;
  const known = new Set(wordsOf(`${task.name.text} ${task.purpose.text} ${task.about ?? ''}`));
  const said = wordsOf(saidBy(step));
  // A sentence with more words describes the thing, as section 4 does.
  return (
    said.length <= wordsOf(task.name.text).length + wordsBeside &&
    said.some((word) => word.length > small && !known.has(word))
  );
}

/** Whether all that a step says behind the name of a thing stands in the purpose of that thing's task. */
function saysOf({ item = '' }: DraftTask, { about = '', purpose }: DraftTask): boolean {
  const said = behindName(item, about);
  return said !== undefined && purpose.text.includes(said);
}

/** What a text says behind the name that it opens with, where it is a clause. */
function behindName(item: string, about: string): string | undefined {
  const plain = item.replace(/^[`"]/u, '');
  if (about === '' || !plain.startsWith(about)) return undefined;
  const said = bare(plain.slice(about.length).replace(/^[`"\s:]+/u, ''));
  return wordsOf(said).length < wordsBeside ? undefined : said;
}

/** What a task says: its name, or its item where the name is only a clause from within it ("when it is copied, drop the table"). */
function saidBy({ name, item = '' }: DraftTask): string {
  return item.toLowerCase().indexOf(name.text.toLowerCase()) > 0 ? item : name.text;
}

/** The task of the same phase that a task with a note speaks of, as long as that has room for it. */
function spokenOf(
  { item, note, phase }: DraftTask,
  mentions: NameSearch<DraftTask>,
  taken: ReadonlyMap<string, readonly DraftTask[]>,
): DraftTask | undefined {
  if (item === undefined || note === undefined) return undefined;
  const named = mentions(item).filter(({ thing }) => thing.phase === phase && isNamed(thing.about ?? '', item));
  const [first] = named;
  if (first === undefined || named.length > namesAtMost) return undefined;
  return (taken.get(first.thing.key)?.length ?? 0) < notesAtMost ? first.thing : undefined;
}

/** A plain word ("users") says nothing of the thing of that name, but where it stands as code. */
function isNamed(name: string, text: string): boolean {
  return !/^\p{Ll}+$/u.test(name) || text.includes(`\`${name}\``);
}

/** For each task that would be gathered with others of its kind, by its key, the steps whose text names what it is about. */
function stepsByName(tasks: readonly DraftTask[]): ReadonlyMap<string, readonly DraftTask[]> {
  const small = tasks.filter(({ yields, gather }) => yields && gather !== undefined && gather.key !== '');
  const namedIn = nameSearch(small, ({ about }) => about ?? '');
  const found = new Map<string, DraftTask[]>();
  for (const step of tasks.filter(({ item, drops }) => item !== undefined && drops !== true)) {
    for (const { thing } of namedIn(step.item ?? '')) {
      const known = found.get(thing.key);
      if (known) known.push(step);
      else found.set(thing.key, [step]);
    }
  }
  return found;
}

/** What a task is about: its name, or what its name leads up to, without the verb in front, where enough words are left. */
function objectOf({ name }: DraftTask): string {
  const [verb = '', ...words] = wordsOf(name.text.split(': ').at(-1) ?? '');
  return (words.length < wordsBeside ? [verb, ...words] : words).join(' ');
}

function take(task: DraftTask, others: readonly DraftTask[], noted: string): DraftTask {
  if (others.length === 0) return task;
  const origins = mergeOrigins([task.purpose.origins, ...others.map(({ purpose }) => purpose.origins)]);
  // What stands before the main clause says when: that is in no name.
  const notes = others.flatMap((other) => {
    if (saysOf(other, task)) return [];
    // What is decided for a part may be what it is there for.
    if (other.note !== undefined)
      return task.purpose.text.includes(bare(other.note.text)) ? [] : [bare(other.note.text)];
    const said = saidBy(other);
    return said === other.name.text && !saysMore(other, task) ? [] : [bare(said)];
  });
  const text =
    notes.length === 0
      ? task.purpose.text
      : `${task.purpose.text.replace(/[.。]\s*$/u, '')}; ${noted}: ${notes.join('; ')}.`;
  // What a step waits for where it can, the task waits for that stands for it.
  const after = others.flatMap((other) => other.after.filter((key) => key.startsWith('?')));
  return { ...task, purpose: { text, origins }, after: [...new Set([...task.after, ...after])] };
}
