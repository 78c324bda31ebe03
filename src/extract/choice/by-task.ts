import { mentions } from './mentions.ts';
import { isWithin } from '../roles-of.ts';
import { signOf } from './sign-of.ts';
import type { Evidence, Weighing } from './types.ts';

/** "1. Implement option A": the first of the next steps that carries out one of the options weighed. */
export function* evidenceInTasks({ outline, words, options }: Weighing): Iterable<Evidence> {
  for (const { form, text, line, column, section } of outline.passages) {
    if (form === 'code' || form === 'row' || !isWithin(section, 'tasks')) continue;
    const doing = words.find('choice.imperative', text);
    if (doing?.start !== 0 || words.has('choice.negative', text)) continue;
    const [named] = mentions(words, options, text.slice(doing.end));
    if (!named) continue;
    yield signOf([named], 'next-step', 5, { line, column });
    return;
  }
}
