import { hasChapters, type Outline } from '../outline/index.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import type { Words } from '../words.ts';
import { areNames } from './are-names.ts';
import { comeBack } from './come-back.ts';
import { saidNames } from './said-names.ts';
import type { Option } from './types.ts';

const asks = /[?？]\s*$/u;
/** What leads to the question, behind the last of such signs: "For the images: S3 or the disk?" */
const before = /^.*[:：–—]\s+/u;
const longest = 120;
/** In letters: two names, and the word between them. */
const brief = 50;
/** What a note is about is asked in its first sentences; further down "do we …" asks for a way, and "the disk or the bucket?" for what is so. */
const opening = 3;

/** "Every two weeks?" and "or monthly?" behind it are one question. */
function withFirst(words: Words, sentences: readonly Sentence[], index: number): string | undefined {
  const [first, second] = [sentences[index - 1], sentences[index]];
  if (!first || second?.passage !== first.passage || !asks.test(first.text)) return undefined;
  if (words.find('option-names.other', second.text)?.start !== 0) return undefined;
  return `${first.text.replace(asks, '')} ${second.text}`;
}

/** "SwiftUI or UIKit?" on a line of its own: a question of the document, whatever chapter it stands in. */
function standsAlone({ passage, text }: Sentence): boolean {
  const isOpen = passage.section.roles.some((role) => role === 'questions' || role === 'resolved');
  return passage.form === 'paragraph' && !isOpen && passage.text === text && text.length <= brief;
}

/** A question in a note that sets names side by side, to which later sentences come back: "Do we poll or do we push?" */
export function* optionsByOrQuestion(outline: Outline, words: Words): Iterable<Option> {
  const isNote = !hasChapters(outline);
  const sentences = outline.passages
    .filter(({ form }) => form !== 'code' && form !== 'row')
    .flatMap((passage) => sentencesOf(words, passage));
  for (const [index, sentence] of sentences.entries()) {
    const { text, line, passage } = sentence;
    const isAlone = standsAlone(sentence);
    if (!isNote && !isAlone) continue;
    const raw = withFirst(words, sentences, index) ?? text;
    if (raw.length > longest || !asks.test(raw)) continue;
    const asked = raw.replace(asks, '').replace(before, '');
    const other = words.find('option-names.other', asked);
    const asksUs = words.find('option-names.idle', asked)?.start === 0;
    if (!other || other.start === 0 || (index >= opening && !asksUs && !isAlone)) continue;
    const names = saidNames(words, asked, !/[,，、/;；]/u.test(asked));
    if (!areNames(names) || comeBack(sentences, index, names) < 2) continue;
    const common = { raw, line, column: passage.column, by: 'or-question', sections: [], passages: [], headings: [] };
    yield* names.map((name) => ({ ...common, ...name }));
    return;
  }
}
