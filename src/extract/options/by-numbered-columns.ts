import type { Outline, Passage, Role } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import type { Option } from './types.ts';

/** Where a list may hold options that nothing announces. */
const open = new Set<Role | undefined>([undefined, 'context', 'problem', 'goals', 'proposal', 'decision']);
const [fewest, most] = [2, 8];
/** Lists further on in a document are about something else, and each is looked for in all that follows. */
const mostLists = 6;

/** The lists that count their items from one, outside of other items. */
function* countedLists({ passages }: Outline): Iterable<readonly Passage[]> {
  let list: Passage[] = [];
  for (const passage of passages) {
    const { form, number, depth, section } = passage;
    if (form !== 'item' || depth > 0 || number === undefined || !open.has(section.roles[0])) continue;
    if (list.length > 0 && list[0]?.section === section && number === list.length + 1) list.push(passage);
    else {
      if (list.length >= fewest) yield list;
      list = number === 1 ? [passage] : [];
    }
  }
  if (list.length >= fewest) yield list;
}

/** Whether the columns of a table are called 1, 2, 3 as the items of the list are. */
function headsColumns(list: readonly Passage[], { cells }: Passage): boolean {
  const headers = (cells ?? []).slice(1).map(({ header }) => header.trim());
  return headers.length >= list.length && list.every((_, at) => headers[at] === String(at + 1));
}

function isCompared({ passages }: Outline, list: readonly Passage[]): boolean {
  const last = list.at(-1)?.endLine ?? 0;
  return passages.some((passage) => passage.form === 'row' && passage.line > last && headsColumns(list, passage));
}

/** A list that nothing announces, whose items are compared further on, in the columns 1, 2, 3 of a table. */
export function* optionsByNumberedColumns(outline: Outline, words: Words): Iterable<Option> {
  let lists = 0;
  for (const list of countedLists(outline)) {
    lists += 1;
    if (lists > mostLists) return;
    if (list.length > most || !isCompared(outline, list)) continue;
    const named = list.map((passage) => ({ passage, name: briefName(words, passage, true)?.name }));
    if (named.some(({ name }) => name === undefined)) continue;
    for (const { passage, name = '' } of named) {
      const { text: raw, line, column } = passage;
      const number = String(passage.number);
      yield {
        name,
        raw,
        line,
        column,
        by: 'numbered-columns',
        sections: [],
        passages: [passage],
        headings: [raw, number],
        number,
        sure: true,
      };
    }
    return;
  }
}
