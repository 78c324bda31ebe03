import { isListed } from '../names/is-listed.ts';
import { codeAt } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { headsStack } from './heads-stack.ts';
import { longerProduct } from './longer-product.ts';
import type { Candidate } from './types.ts';

const near = 28;
/** How far before a product it may be said that it is an example. */
const reach = 48;
/** The same for what it is compared with. */
const far = 64;

/** Whether the place is part of an address, a path or a longer name. */
function isInside(text: string, start: number, end: number): boolean {
  return /[/.@#_-]/u.test(text[start - 1] ?? '') || /^(?:[/@_-]\w|\.\w)/u.test(text.slice(end, end + 2));
}

/** Products that the world knows, where the document writes them as names. */
export function* fromProducts(reading: Reading, stretch: Stretch): Iterable<Candidate> {
  const { words } = reading;
  const { text, codes } = stretch;
  if (stretch.form === 'code') return;
  const uses = (start: number): boolean => {
    const left = text
      .slice(Math.max(0, start - near), start)
      .split(/[.;,:|]/u)
      .at(-1);
    return words.has('names.using-word', left);
  };
  const isExample = (start: number): boolean => {
    const left = text.slice(Math.max(0, start - reach), start).split(/[.;。；|]\s|[。；]/u);
    return words.has('names.example', left.at(-1));
  };
  // "The same class of store that Redis is" uses none.
  const isLikened = (start: number): boolean => {
    const left = text.slice(Math.max(0, start - far), start).split(/[.,;。；|]\s|[。；]/u);
    // "Would like to use it" likens nothing.
    return words
      .findAll('names.compared', left.at(-1) ?? '')
      .some(({ phrase }) => phrase.includes(' ') || !uses(start));
  };
  const candidate = (start: number, end: number, weight: number): Candidate => ({
    name: text.slice(start, end),
    stretch,
    start,
    end,
    by: 'product',
    external: true,
    weight,
  });
  const isListing = (): boolean => stretch.form !== 'heading' && stretch.form !== 'row' && headsStack(words, stretch);
  let told = 0;
  for (const { phrase, start, end } of words.findAll('technical.products', text)) {
    if (!/\p{Lu}/u.test(phrase) || start < told || isInside(text, start, end)) continue;
    const atStart = start === 0 || /[.:!?]\s*$/u.test(text.slice(Math.max(0, start - 2), start));
    const plain = /^\p{Lu}\p{Ll}+$/u.test(phrase) && atStart && words.has('technical.plain-products', phrase);
    const opens = stretch.form !== 'paragraph' && /(?:^|\|)[\s*`"“]*$/u.test(text.slice(0, start)) ? 0.3 : 0;
    const host = isListed(words, 'technical.hosts', phrase);
    told = longerProduct(words, stretch, end);
    const isOther = isExample(start) || isLikened(start) || host;
    const stack = !isOther && isListing();
    const weight = isOther || (plain && !stack) ? 0.2 : (uses(start) || stack ? 1 : 0.8) + opens;
    yield candidate(start, told, weight);
  }
  for (const { start, end } of words.findAll('technical.small-products', text)) {
    if (isInside(text, start, end)) continue;
    const code = codeAt(codes, start, end);
    const stack = isListing();
    if (code ? code.text.length === end - start : uses(start) || stack)
      yield candidate(start, end, stack ? 1 : code ? 0.8 : 0.5);
  }
}
