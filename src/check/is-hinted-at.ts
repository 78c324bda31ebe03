import type { NamedChange } from './changes-of.ts';
import { wordsOf } from './words-of.ts';

const noise = /^(?:api|v\d+|get|put|post|patch|delete|head|\d+)$/u;

/** Whether all words of one of a change's names, two or more, are among these: `POST /flags/audit` in `src/flags/audit.ts`. */
export function isHintedAt({ names }: NamedChange, words: ReadonlySet<string>): boolean {
  return names.some((name) => {
    const own = wordsOf(name.replace(/\{[^}]*\}|:\w+/gu, ' ')).filter((word) => !noise.test(word));
    return own.length >= 2 && own.every((word) => words.has(word));
  });
}
