import { sentencesOf } from '../sentences.ts';
import { isNoChoice } from './affirmed.ts';
import { bareNumber } from './bare-number.ts';
import { beforeOver } from './before-over.ts';
import { behindLost, choiceName } from './choice-name.ts';
import { mentions } from './mentions.ts';
import type { Evidence, Weighing } from './types.ts';

const silent = new Set(['references', 'future', 'nongoals', 'cons', 'risks', 'questions', 'tasks', 'problem']);

/** "We will go with …", "… wins because", wherever it stands but in sections that speak of something else. */
export function* evidenceInProse(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  for (const section of outline.sections) {
    const raw = beforeOver(weighing, section.raw);
    if (section.kind === 'start' || !words.has('marks.winner', section.raw) || isNoChoice(weighing, section.raw))
      continue;
    const named = mentions(words, options, raw).slice(0, 1);
    if (named[0])
      yield {
        options: named,
        text: named[0].name,
        line: section.line,
        column: section.column,
        by: 'winner',
        weight: 7,
      };
  }
  for (const passage of outline.passages) {
    if (silent.has(passage.section.roles[0] ?? '')) continue;
    const inOption = options.some((option) => option.sections.includes(passage.section));
    for (const { text, line } of sentencesOf(passage)) {
      const wins = words.find('marks.winner', text);
      const strong = words.find('choice.strong', text);
      if ((!wins && !strong) || isNoChoice(weighing, text) || inOption) continue;
      const after = strong && words.find('choice.after', text);
      // Where the verb comes last, what is chosen stands before it.
      const verbLast = after && after.start < strong.end && after.end > strong.start;
      const said =
        wins && !strong
          ? behindLost(words, text.slice(0, wins.start))
          : beforeOver(weighing, verbLast ? text.slice(0, after.start) : text.slice(strong?.start ?? 0));
      const spoken = mentions(words, options, said).slice(0, wins ? 1 : 3);
      const numbered = strong && spoken.length === 0 ? bareNumber(options, text.slice(strong.end)) : undefined;
      const named = numbered ? [numbered] : spoken;
      const name = choiceName(words, text);
      const place = { line, column: passage.column };
      if (named.length > 0)
        yield {
          ...place,
          options: named,
          text: named.map((option) => option.name).join(' + '),
          by: wins ? 'winner' : 'prose',
          weight: 7,
        };
      else if (strong && name) yield { ...place, options: [], text: name, by: 'prose', weight: 5 };
    }
  }
}
