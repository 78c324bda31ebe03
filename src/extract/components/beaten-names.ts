import { spacedWords } from '../../text/index.ts';
import { stretchesOf } from '../names/stretches.ts';
import type { Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { componentKey } from './component-key.ts';

const near = 16;
/** What these say is used, is. */
const working: ReadonlySet<Role> = new Set<Role>(['decision', 'proposal', 'tasks', 'components', 'flow']);

/**
 * Products that lost against another: those that name a rejected option, and those that stand behind "over" or
 * "instead of". What the title names as the subject did not lose, and what is only part of an option's name not where
 * the solution uses it.
 */
export function beatenNames(reading: Reading): ReadonlySet<string> {
  const { words, decision, outline } = reading;
  const named = (text: string): readonly string[] =>
    words.findAll('technical.products', text).map((match) => componentKey(words, match.phrase));
  const chosen = decision.options.filter((option) => option.status === 'chosen');
  const title = outline.sections.find((section) => section.level === 1)?.heading ?? '';
  const texts = [...decision.choices.map((choice) => choice.text), ...chosen.map((option) => option.name)];
  if (!words.has('names.beaten', title)) texts.push(title);
  const taken = new Set(named(texts.join(' ; ')));
  const rejected = decision.options
    .filter((option) => option.status === 'rejected')
    .filter((option) => !words.has('sentence.negation', option.name));
  const lost = new Set<string>();
  const beside = new Set<string>();
  const used = new Set<string>();
  for (const { name } of rejected)
    for (const match of words.findAll('technical.products', name))
      (isMost(name, match.phrase) ? lost : beside).add(componentKey(words, match.phrase));
  for (const { text, form, role } of stretchesOf(reading)) {
    if (form === 'code') continue;
    for (const { phrase, start } of words.findAll('technical.products', text)) {
      const left = text.slice(Math.max(0, start - near), start).trimEnd();
      const behind = words.findAll('names.beaten', left).at(-1)?.end === left.length;
      if (behind) lost.add(componentKey(words, phrase));
      else if (role !== undefined && working.has(role)) used.add(componentKey(words, phrase));
    }
  }
  for (const key of beside) if (!used.has(key)) lost.add(key);
  return new Set([...lost].filter((key) => !taken.has(key)));
}

/** Whether an option is the product, and not a way of using it. */
function isMost(name: string, product: string): boolean {
  return spacedWords(product) * 2 > name.split(/[\s/]+/u).length;
}
