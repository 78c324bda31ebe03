import type { Code, Construct, Extension, State } from 'micromark-util-types';

/** So many words of one text that could begin an address are looked at. */
const mostAddresses = 1000;

const signs = new Set([...'+-.'].map((sign) => sign.charCodeAt(0)));
/** What goes on behind a word that could begin an address. */
const addressed = new Set([...'+-._@:'].map((sign) => sign.charCodeAt(0)));

function isAlphanumeric(code: Code): boolean {
  if (code === null) return false;
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

const counts = new WeakMap<object, { addresses: number }>();

/**
 * Stands before the constructs that look for addresses at every word, each time back through all that was read: words
 * that cannot begin an address are taken as they are, and so is every word where there were too many that could.
 */
const word: Construct = {
  name: 'plainWord',
  previous: (code) => !isAlphanumeric(code),
  tokenize(effects, ok, nok) {
    const count = counts.get(this) ?? { addresses: 0 };
    counts.set(this, count);
    const end: State = (code) => {
      effects.exit('data');
      return ok(code);
    };
    const inside: State = (code) => {
      if (isAlphanumeric(code)) {
        effects.consume(code);
        return inside;
      }
      if (code === null || !addressed.has(code)) return end(code);
      return candidate(code);
    };
    const candidate: State = (code) => {
      count.addresses += 1;
      return count.addresses > mostAddresses ? end(code) : nok(code);
    };
    return (code) => {
      effects.enter('data');
      if (isAlphanumeric(code)) return inside(code);
      effects.consume(code);
      return candidate;
    };
  },
};

const letters = Array.from({ length: 128 }, (_, code) => code).filter(
  (code) => isAlphanumeric(code) || signs.has(code),
);

/** Reads words as the parser does, in time that grows with the document and not with its square. */
export const plainWords: Extension = { text: Object.fromEntries(letters.map((code) => [code, word])) };
