import { stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { componentKey } from './component-key.ts';

const near = 16;

/** Products that lost against another: those that name a rejected option, and those that stand behind "over" or "instead of". */
export function beatenNames(reading: Reading): ReadonlySet<string> {
  const { words, decision } = reading;
  const chosen =
    decision.choices.map((choice) => choice.text).join(' ; ') +
    decision.options
      .filter((option) => option.status === 'chosen')
      .map((option) => option.name)
      .join(' ; ');
  const named = (text: string): readonly string[] =>
    words.findAll('technical.products', text).map((match) => componentKey(words, match.phrase));
  const taken = new Set(named(chosen));
  const lost = decision.options
    .filter((option) => option.status === 'rejected')
    .filter((option) => !words.has('sentence.negation', option.name))
    .flatMap((option) => named(option.name));
  for (const { text, form } of stretchesOf(reading)) {
    if (form === 'code') continue;
    for (const { phrase, start } of words.findAll('technical.products', text)) {
      const left = text.slice(Math.max(0, start - near), start).trimEnd();
      if (words.findAll('names.beaten', left).at(-1)?.end === left.length) lost.push(componentKey(words, phrase));
    }
  }
  return new Set(lost.filter((key) => !taken.has(key)));
}
