import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { longerProduct } from './longer-product.ts';
import type { Candidate } from './types.ts';
import { allMatches } from '../../text/index.ts';

const word = /[A-Za-z][\w.-]*\w/gu;

/** Products and names of code that the choice itself is made of: looked for where they stand in the document. */
export function* fromChoice(reading: Reading, stretch: Stretch): Iterable<Candidate> {
  const { words, decision } = reading;
  if (stretch.form === 'code') return;
  const chosen = [
    ...decision.choices.map((choice) => choice.text),
    ...decision.options.filter((option) => option.status === 'chosen').map((option) => option.name),
  ].join(' ; ');
  const names = new Set([
    ...words
      .findAll('technical.products', chosen)
      .filter((match) => /\p{Lu}/u.test(match.phrase))
      .map((match) => match.phrase),
    ...allMatches(chosen, word)
      .map((match) => match[0])
      .filter((name) => shapeOf(name) === 'pascal' && !isListed(words, 'names.not-a-name', name)),
  ]);
  for (const name of names) {
    const start = stretch.text.indexOf(name);
    const whole =
      start >= 0 &&
      !/[\w/.-]/u.test(stretch.text[start - 1] ?? '') &&
      !/[\w/]/u.test(stretch.text[start + name.length] ?? '');
    const end = start + name.length;
    if (whole && longerProduct(words, stretch, end) > end) continue;
    const external = words.find('technical.products', name)?.start === 0;
    if (whole)
      yield {
        name,
        stretch,
        start,
        end,
        by: 'choice',
        weight: external && stretch.form !== 'row' ? 1 : 0.7,
        ...(external && { external }),
      };
  }
}
