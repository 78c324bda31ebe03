import { parse } from 'yaml';
import type { Lexicon } from '../../src/pack/index.ts';
import { readPackFiles } from './read-pack-files.ts';

/** The built-in pack's word lists, read on their own so that a fault elsewhere in the pack is not taken for one of theirs. */
export function readLexicons(): readonly Lexicon[] {
  return [...readPackFiles()]
    .filter(([name]) => name.startsWith('lexicon/'))
    .map(([, text]) => {
      const { language, ...words }: { language: string } & Lexicon['words'] = parse(text);
      return { language, words };
    });
}
