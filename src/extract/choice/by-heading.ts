import { isNoChoice } from './affirmed.ts';
import { beforeOver } from './before-over.ts';
import { mentions } from './mentions.ts';
import type { Evidence, Weighing } from './types.ts';

/** Headings that say who wins ("Approach A wins because"), and headings of reasons that name one option ("Why Kafka?"). */
export function* evidenceInHeadings(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  for (const section of outline.sections) {
    if (section.kind === 'start' || section.kind === 'item' || isNoChoice(weighing, section.raw)) continue;
    if (options.some((option) => option.sections.includes(section))) continue;
    const wins = words.has('marks.winner', section.raw);
    const explains = words.find('headings.rationale', section.heading)?.start === 0;
    if (!wins && !explains) continue;
    const named = mentions(words, options, beforeOver(weighing, section.raw));
    const [one] = named;
    if (!one || !(wins || named.length === 1)) continue;
    const { line, column } = section;
    yield {
      options: [one],
      text: one.name,
      line,
      column,
      by: wins ? 'winner' : 'reasons-heading',
      weight: wins ? 7 : 5,
    };
  }
}
