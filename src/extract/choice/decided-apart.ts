import { rangeOf, type Outline, type Range } from '../outline/index.ts';
import { chaptersAround } from '../options/chapters-around.ts';
import type { Option } from '../options/types.ts';
import type { Evidence } from './types.ts';
import type { Weighed } from './weigh.ts';

/** Signs of places that decide, and how strong they are at least. */
const deciding = new Set(['decision-section', 'option-mark', 'option-verdict', 'label']);
const strong = 8;
/** Nobody decides more matters in one document; each is held against all others. */
const most = 20;

function holds({ start, end }: Range, line: number): boolean {
  return line >= start && line < end;
}

/** The chapters that an option stands in, or whose heading names it together with what it is set against. */
function chaptersOf(outline: Outline, option: Option): readonly Range[] {
  return chaptersAround(outline, option)
    .filter((section) => !option.sections.includes(section))
    .map((section) => rangeOf(outline, section));
}

/** The largest chapter that holds an option and the place where it is taken, and none of what another choice takes. */
function matterOf(outline: Outline, option: Option, line: number, others: readonly Option[]): Range | undefined {
  return chaptersOf(outline, option).findLast(
    (range) => holds(range, line) && !others.some((other) => holds(range, other.line)),
  );
}

function isStrong({ by, weight, options }: Evidence): boolean {
  return options.length > 0 && deciding.has(by) && weight >= strong;
}

/**
 * Choices of other matters than the first one's: "## Sockets or polling" and "## Worker or call", each decided in its own
 * chapter. Of one matter only the surest stands.
 */
export function decidedApart(outline: Outline, [first, ...others]: readonly Weighed[]): readonly Weighed[] {
  const taken = [...(first?.evidence[0]?.options ?? [])];
  const [best] = taken;
  // The first has to be decided in a chapter of its own as well.
  const line = first?.evidence[0]?.line ?? 0;
  if (!best || !chaptersOf(outline, best).some((range) => holds(range, line))) return [];
  const found: Weighed[] = [];
  for (const one of others.slice(0, most)) {
    const [sign] = one.evidence;
    const matters =
      sign && isStrong(sign) ? sign.options.map((option) => matterOf(outline, option, sign.line, taken)) : [];
    if (matters.length === 0 || matters.includes(undefined)) continue;
    found.push(one);
    taken.push(...(sign?.options ?? []));
  }
  return found;
}
