import { spacedWords } from '../../text/index.ts';
import type { Option } from '../options/types.ts';
import type { Match, Words } from '../words.ts';
import { contentWords } from './content-words.ts';

/** In words: how many may stand between an article and the word for an option, or behind that word. */
const near = 3;

/** The words that stand beside a word for an option: between it and its article, else behind it. */
function beside(words: Words, text: string, { start, end }: Match): string {
  const before = text.slice(0, start).trimEnd();
  const article = words.findAll('choice.determiner', before).at(-1);
  const between = article === undefined ? '' : before.slice(article.end).trim();
  if (between !== '' && spacedWords(between) <= near && !/[,;:]/u.test(between)) return between;
  return article !== undefined && between === ''
    ? (text.slice(end).split(/[,.;:]/u)[0] ?? '').trim().split(/\s+/u).slice(0, near).join(' ')
    : '';
}

/** The one option that a text calls by a word of its name: "the outbox solution", "la solución con outbox". */
export function calledOption(words: Words, options: readonly Option[], text: string): Option | undefined {
  for (const noun of words.findAll('option-names.prefix', text)) {
    const said = contentWords(beside(words, text, noun));
    const [only, another] = options.filter(({ name }) => contentWords(name).some((word) => said.includes(word)));
    if (only && !another) return only;
  }
  return undefined;
}
