import { spacedWords } from '../../text/index.ts';
import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import { codeAt } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

const reach = 60;
const mostWords = 3;
const quotedBefore = /(?<![\p{L}\p{N}])["“'‘「『]([^"“”'‘’「」『』.,;:!?/]{3,40})["”'’」』]\s*$/u;
const latin = /\p{Script=Latin}/u;

/** Names made of words: "the node registry", "a new “Mail relay” service". One place alone says little. */
export function* fromPhrases(reading: Reading, stretch: Stretch): Iterable<Candidate> {
  const { words } = reading;
  const { text } = stretch;
  if (stretch.form === 'code') return;
  for (const noun of words.findAll('names.component-word', text)) {
    // "The agent-activity stream" is no agent.
    if (/^[-‐‑]\p{L}/u.test(text.slice(noun.end, noun.end + 2))) continue;
    const left = text.slice(Math.max(0, noun.start - reach), noun.start);
    const quoted = quotedBefore.exec(left)?.[1];
    // "The “run your own backend” model" quotes a way of doing things.
    const isSaying = quoted !== undefined && spacedWords(quoted) > mostWords && /^\p{Ll}/u.test(quoted);
    if (quoted !== undefined && !isSaying) {
      const start = noun.start - left.length + left.lastIndexOf(quoted);
      yield { name: quoted, stretch, start, end: start + quoted.length, by: 'named-component', weight: 1 };
      continue;
    }
    const clause = left.split(/[^\p{L}\p{N}\s'’-]/u).at(-1) ?? '';
    if (!/\s$/u.test(clause)) continue;
    const before = clause
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '');
    // Beside a noun of Latin letters, words of another script are those of the sentence.
    const foreign = latin.test(noun.phrase) ? /[^\p{Script=Latin}\p{N}'’-]/u : undefined;
    const named: string[] = [];
    while (named.length < mostWords) {
      const word = before.pop();
      if (
        word === undefined ||
        foreign?.test(word) ||
        // Before a name in Latin letters stand words of the sentence, where the noun is not Latin.
        (!foreign && latin.test(named[0] ?? '') && !latin.test(word)) ||
        isListed(words, 'names.not-a-name', word) ||
        !/^[\p{L}\p{N}]/u.test(word)
      )
        break;
      named.unshift(word);
    }
    const proper =
      named.length === 1 && /^\p{Lu}\p{Ll}/u.test(named[0] ?? '') && before.length > 0 && /^\p{Ll}/u.test(noun.phrase);
    const name = proper ? (named[0] ?? '') : [...named, noun.phrase].join(' ');
    // One word that is a name by itself is found as such.
    if (named.length === 0 || (named.length === 1 && !['word', undefined].includes(shapeOf(named[0] ?? '')))) continue;
    const start = noun.start - (noun.start - text.slice(0, noun.start).lastIndexOf(named[0] ?? ''));
    if (named.length === 1 && codeAt(stretch.codes, start, start + (named[0] ?? '').length)) continue;
    if (/s$/u.test(noun.phrase) && named.length < 2 && !/^\p{Lu}/u.test(noun.phrase)) continue;
    yield { name, stretch, start, end: noun.end, by: 'component-words', weight: 0.45 };
  }
}
