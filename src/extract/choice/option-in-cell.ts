import type { Option } from '../options/types.ts';
import type { Words } from '../words.ts';
import { mentions } from './mentions.ts';

/** The option that a table's cell names: by its full name, or by its bare letter among marks. */
export function optionInCell<O extends Option>(words: Words, options: readonly O[], text: string): O | undefined {
  const letters = text.match(/(?<![\p{L}\p{N}])[A-H1-9](?![\p{L}\p{N}])/gu) ?? [];
  const lettered = letters.length === 1 ? options.find((option) => option.number === letters[0]) : undefined;
  const [named] = mentions(words, options, text);
  return options.find((option) => option === named) ?? lettered;
}
