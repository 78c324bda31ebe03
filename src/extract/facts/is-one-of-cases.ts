import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { once } from '../once.ts';

/** Whether words close with what opens a condition: "Choose A if". */
function opensCase(words: Words, { kind, heading }: Section): boolean {
  const last = kind === 'start' || kind === 'item' ? undefined : words.findAll('sentence.case-end', heading).at(-1);
  return last !== undefined && last.end >= heading.trimEnd().length;
}

const cases = once((words: Words) =>
  once(({ children }: Section): ReadonlySet<Section> => {
    return new Set(children.filter((child) => opensCase(words, child)));
  }),
);

/** Whether a section stands beside others like it that each say when one way is the right one: "Choose A if:", "Choose B if:". */
export function isOneOfCases(words: Words, section: Section): boolean {
  const all = section.parent && cases(words)(section.parent);
  return all !== undefined && all.size > 1 && all.has(section);
}
