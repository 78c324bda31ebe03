import { bareNumber } from './bare-number.ts';
import { mentions } from './mentions.ts';
import { isWithin } from '../roles-of.ts';
import type { Evidence, Weighing } from './types.ts';

/** "1. Implement option A": the first of the next steps that carries out one of the options weighed. */
export function* evidenceInTasks({ outline, words, options }: Weighing): Iterable<Evidence> {
  for (const { form, text, line, column, section } of outline.passages) {
    if (form === 'code' || form === 'row' || !isWithin(section, 'tasks')) continue;
    const doing = words.find('choice.imperative', text);
    if (doing?.start !== 0 || words.has('choice.negative', text)) continue;
    const behind = text.slice(doing.end);
    const named = mentions(words, options, behind).slice(0, 1);
    const numbered = named[0] ?? bareNumber(options, behind);
    if (!numbered) continue;
    yield { options: [numbered], text: numbered.name, line, column, by: 'next-step', weight: 5 };
    return;
  }
}
