import { spacedWords } from '../../text/index.ts';
import type { Words } from '../words.ts';
import { type Change, changeLists } from './change-lists.ts';

/** "`GET /doors` who came in |(exists today)": a bracket that closes a short item. */
const note = /\s\(([^()]{3,40})\)\.?$/u;
/** In letters: of more, the bracket at the end need not speak of the name at the beginning. */
const longest = 160;
/** So few words say nothing else. */
const few = 3;
/** In front of the name stand marks or a method. */
const opens = /^[\s`*"'“\p{Lu}]*$/u;

/** What the bracket at the end of an item that opens with a name says becomes of it; undefined where it says nothing. */
export function notedAtEnd(words: Words, text: string, start: number): Change | undefined {
  if (text.length > longest || !opens.test(text.slice(0, start))) return undefined;
  const said = note.exec(text)?.[1] ?? '';
  // "(no changes needed)" changes nothing.
  if (words.has('sentence.negation', said)) return undefined;
  const opening = changeLists.find(([, list]) => words.find(list, said)?.start === 0);
  // "(exists today)" says it with its second word.
  const within = spacedWords(said) <= few ? changeLists.find(([, list]) => words.has(list, said)) : undefined;
  return (opening ?? within)?.[0];
}
