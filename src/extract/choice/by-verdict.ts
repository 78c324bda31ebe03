import type { Section } from '../outline/index.ts';
import { isListed } from '../names/is-listed.ts';
import type { Words } from '../words.ts';
import type { Option } from '../options/types.ts';
import { saysChosen } from './by-mark.ts';
import type { Evidence, Weighing } from './types.ts';

/** What an option's own sections hold, at any depth. */
function within(option: Option): readonly Section[] {
  const sections: Section[] = [...option.sections];
  for (const section of sections) for (const child of section.children) sections.push(child);
  return sections;
}

/** "… and keeps the holds stable, so we choose it." */
function concludes(words: Words, text: string): boolean {
  const end = words.findAll('marks.verdict-end', text).at(-1);
  return end !== undefined && /^[\s.。!]*$/u.test(text.slice(end.end));
}

/** "Chosen: partners read them", "✅ Selected - they cost nothing": a verdict stands first, and why behind it. */
function opensChosen(words: Words, text: string): boolean {
  const said = text.replace(/^[^\p{L}\p{N}]+/u, '');
  const mark = words.find('marks.chosen', said);
  const behind = said.slice(mark?.end);
  // "Recommended: when the load is small" is no verdict yet.
  return mark?.start === 0 && /^(?:\s*[:：.。!]|\s+[–—-]\s)/u.test(behind) && !words.has('choice.conditional', behind);
}

/** "Recommended for its price", "take it". */
function choosesBehindLabel(words: Words, said: string): boolean {
  return saysChosen(words, said) || isListed(words, 'marks.aside', said.replace(/[\s.。!]+$/u, ''));
}

/** A verdict line of the option's own: "Verdict: recommended", "Fit: the best". Never its pros and cons. */
export function* evidenceInVerdicts({ words, options }: Weighing): Iterable<Evidence> {
  for (const option of options) {
    for (const section of within(option)) {
      if (section.roles.includes('pros') || section.roles.includes('cons')) continue;
      for (const { text, rest, line, column, lead } of section.passages) {
        const labelled =
          section.roles[0] === 'decision' || words.has('option-names.verdict-column', lead ?? section.heading);
        const opens = opensChosen(words, text);
        const says =
          opens ||
          words.has('marks.strong', text) ||
          (labelled && choosesBehindLabel(words, rest)) ||
          concludes(words, text);
        if (!says || words.has('sentence.negation', text) || words.has('marks.rejected', text) || text.length > 200)
          continue;
        yield {
          options: [option],
          text: option.name,
          line,
          column,
          by: 'option-verdict',
          weight: labelled || opens ? 8 : 6,
        };
      }
    }
  }
}
