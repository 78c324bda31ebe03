import type { Outline, Passage, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName } from './option-name.ts';
import type { Option } from './types.ts';

/** A list of names is short, and so is each of them. */
const [fewest, most] = [2, 7];
const longest = 60;

/** What stands behind a name in brackets, behind an arrow or a dash: "(selected)", "← this one". */
const remark = /^(.+?)\s*(?:[(（]([^()（）]{2,40})[)）]|(?:←|<-|👈|—|–|\s-\s)\s*(.{0,40}))\s*[.;]?$/u;
/** What points at a name chooses it, whatever it says. */
const points = /\S\s*(?:←|<-|👈)/u;

function remarkOf(text: string): string {
  const [, , bracketed, pointed] = remark.exec(text) ?? [];
  return bracketed ?? pointed ?? '';
}

function listsIn({ passages }: Outline): readonly (readonly Passage[])[] {
  const lists = new Map<Section, Passage[]>();
  for (const passage of passages) {
    if (passage.form !== 'item' || passage.depth > 0) continue;
    const list = lists.get(passage.section);
    if (list) list.push(passage);
    else lists.set(passage.section, [passage]);
  }
  return [...lists.values()].filter(({ length }) => length >= fewest && length <= most);
}

/** A short list of names of which one says behind itself that it was taken: "2. Blue-green (selected)". */
export function* optionsByMarkedItem(outline: Outline, words: Words): Iterable<Option> {
  const weighs = outline.sections.some(({ kind, roles: [role] }) => kind === 'heading' && role === 'options');
  for (const list of listsIn(outline)) {
    // Whoever has weighed the options asks which of them it shall be.
    if (weighs && list[0]?.section.roles[0] === 'questions') continue;
    if (list.some(({ text }) => text.length > longest)) continue;
    const chosen = list.filter(({ text }) => points.test(text) || words.has('marks.chosen', remarkOf(text)));
    if (chosen.length !== 1) continue;
    for (const passage of list) {
      const { text: raw, line, column, struck } = passage;
      const name = bareName(words, remark.exec(raw)?.[1] ?? raw);
      const told = chosen.includes(passage) ? 'chosen' : struck ? 'rejected' : undefined;
      yield {
        name,
        raw,
        line,
        column,
        by: 'marked-item',
        sections: [],
        passages: [passage],
        headings: [raw],
        ...(told && { told }),
      };
    }
  }
}
