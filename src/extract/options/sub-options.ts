import type { Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName } from './option-name.ts';
import { plainNumber } from './option-number.ts';
import type { Option } from './types.ts';

const lettered = /^\(?([a-h])[.)]\s+(?=\S)/u;
const nameEnds = /\s+[—–-]{1,2}\s+|[:：]\s|\.\s|[。；;]/u;

/** "a. with a container job" on lines of their own below an item: Markdown takes them for its text, their author for variants. */
export function subOptions(words: Words, passage: Passage, number: string): readonly Option[] {
  const lines = passage.lines.map(({ offset, line }, index) => ({
    line,
    text: passage.text.slice(offset, passage.lines[index + 1]?.offset).trim(),
  }));
  const found = lines.filter(({ text }) => lettered.test(text));
  if (found.length < 2) return [];
  return found.flatMap(({ line, text }): readonly Option[] => {
    const letter = lettered.exec(text)?.[1];
    const name = bareName(words, text.replace(lettered, '').split(nameEnds)[0] ?? '');
    const common = {
      raw: text,
      line,
      column: passage.column,
      by: 'options-list',
      sections: [],
      passages: [],
      headings: [text],
    };
    return name === '' ? [] : [{ ...common, name, number: plainNumber(`${number}${letter}`) }];
  });
}
