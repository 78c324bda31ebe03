import { bulletOf } from '../bullet-of.ts';
import { once } from '../once.ts';
import type { Outline, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { notOptions } from './not-options.ts';
import { bareName, readNumberedName } from './option-name.ts';
import type { Option } from './types.ts';

const longest = 100;
const most = 12;

/** Which bullets a section's own items are listed with. */
const bulletsIn = once((outline: Outline) =>
  once((section: Section): ReadonlySet<string | undefined> => {
    const own = section.passages.filter(({ depth }) => depth === 0);
    return new Set(own.map((passage) => bulletOf(outline, passage)));
  }),
);

/** Whether "+" and "-" stand below each other in a section. */
function isWeighed(outline: Outline, section: Section): boolean {
  const bullets = bulletsIn(outline)(section);
  return bullets.has('+') && bullets.has('-');
}

/** Headings and labels side by side below which "+ …" and "- …" weigh: two or more of them, with both signs below most. */
export function* optionsByBullets(outline: Outline, words: Words): Iterable<Option> {
  for (const { children } of outline.sections) {
    const signed = children.filter(
      (child) => child.kind !== 'item' && child.heading.length <= longest && bulletsIn(outline)(child).has('+'),
    );
    const weighed = signed.filter((child) => isWeighed(outline, child));
    if (signed.length < 2 || signed.length > most || weighed.length * 2 <= signed.length - 1) continue;
    if (signed.some(({ roles: [role] }) => role !== undefined && notOptions.has(role))) continue;
    for (const section of signed) {
      const { raw, line, column } = section;
      const { name, number = section.number } = readNumberedName(words, bareName(words, section.heading));
      const common = { raw, line, column, by: 'bullets', sections: [section], passages: [], headings: [raw] };
      yield { ...common, name, ...(number !== undefined && { number }) };
    }
  }
}
