import type { Words } from '../words.ts';
import { namedAlone } from './named-alone.ts';
import { shortlyNamed } from './shortly-named.ts';
import type { Option } from './types.ts';

/** A sentence of more words says more than a name. */
const mostWords = 4;

/** The option of which a sentence says nothing but the name, or the part of it that no other has: "Token bucket." for "Token bucket per key". */
export function brieflyNamed(words: Words, options: readonly Option[], text: string): Option | undefined {
  const whole = namedAlone(options, text);
  const brief = whole === undefined && /^[^:：,，;；]+[.!。]\s*$/u.test(text) && text.split(/\s+/u).length <= mostWords;
  return brief ? shortlyNamed(words, options, text) : whole;
}
