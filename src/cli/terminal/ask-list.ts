import type { InterviewEvent } from '../../interview/index.ts';
import type { Answer, Entry, Item } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import { askEntry } from './ask-entry.ts';
import { describeEntry, describeItem } from './describe-found.ts';
import type { Choice, Prompts } from './prompts.ts';
import { words } from './words.ts';

/** The parts of a list answer, items or records, behind one face. */
interface Parts<Part> {
  readonly list: readonly Part[];
  readonly describe: (part: Part) => string;
  /** Asks for a part, starting from one that is there; undefined where the person writes nothing. */
  readonly write: (part?: Part) => Promise<Part | undefined>;
  readonly answer: (list: readonly Part[]) => Answer;
}

type Act = 'keep' | 'pick' | 'change' | 'add' | 'none' | 'open' | 'why' | 'back';

function acts(count: number): readonly Choice<Act>[] {
  const some: readonly Choice<Act>[] = [
    { name: words.keep(count), value: 'keep' },
    { name: words.pick, value: 'pick' },
    { name: words.change, value: 'change' },
  ];
  return [
    ...(count > 0 ? some : []),
    { name: words.add, value: 'add' },
    { name: words.none, value: 'none' },
    { name: words.open, value: 'open' },
    { name: words.why, value: 'why' },
    { name: words.back, value: 'back' },
  ];
}

async function addTo<Part>(parts: Parts<Part>, before: readonly Part[]): Promise<readonly Part[]> {
  const list = [...before];
  for (let part = await parts.write(); part !== undefined; part = await parts.write()) list.push(part);
  return list;
}

async function pickSome<Part>(prompts: Prompts, parts: Parts<Part>, list: readonly Part[]): Promise<readonly Part[]> {
  const kept = await prompts.pick(
    words.pick,
    list.map((part) => ({ name: parts.describe(part), value: part, checked: true })),
  );
  return kept ?? list;
}

async function changeOne<Part>(prompts: Prompts, parts: Parts<Part>, list: readonly Part[]): Promise<readonly Part[]> {
  const at = await prompts.select(
    words.whichChange,
    list.map((part, index) => ({ name: parts.describe(part), value: index })),
  );
  const changed = at === undefined ? undefined : await parts.write(list[at]);
  return changed === undefined ? list : list.map((part, index) => (index === at ? changed : part));
}

async function askParts<Part>(prompts: Prompts, question: Question, parts: Parts<Part>): Promise<InterviewEvent> {
  let { list } = parts;
  for (;;) {
    prompts.show(list.length === 0 ? words.nothingFound : list.map((part) => `  • ${parts.describe(part)}`).join('\n'));
    const act = await prompts.select(question.title, acts(list.length));
    if (act === undefined || act === 'back') return { type: 'back' };
    if (act === 'none' || act === 'open') return { type: act };
    if (act === 'keep') return { type: 'answer', answer: parts.answer(list) };
    if (act === 'why') prompts.show(question.why);
    else if (act === 'add') list = await addTo(parts, list);
    else if (act === 'change') list = await changeOne(prompts, parts, list);
    else list = await pickSome(prompts, parts, list);
  }
}

/** Asks for a list: keeps, drops, changes and adds items or records. */
export function askList(prompts: Prompts, question: Question, found: Answer | undefined): Promise<InterviewEvent> {
  if (question.type === 'entries') {
    return askParts<Entry>(prompts, question, {
      list: found?.type === 'entries' ? found.value : [],
      describe: describeEntry,
      write: (entry) => askEntry(prompts, question.fields ?? [], entry),
      answer: (value) => ({ type: 'entries', value }),
    });
  }
  return askParts<Item>(prompts, question, {
    list: found?.type === 'items' ? found.value : [],
    describe: describeItem,
    write: async (item) => {
      const text = await prompts.input(item ? words.newText : words.addMore, item?.text);
      return text === undefined || text.trim() === '' ? undefined : { text: text.trim() };
    },
    answer: (value) => ({ type: 'items', value }),
  });
}
