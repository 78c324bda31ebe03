import { echoedOption } from '../choice/echoed-option.ts';
import { shortenedOption } from './shortened-option.ts';
import { nameKey, sameName } from './same-name.ts';
import type { Passage, Section } from '../outline/index.ts';
import { sharedHeads } from './shared-heads.ts';
import type { Option } from './types.ts';

/** Whether two findings speak of one option: the same number, or else the same name, or a head of their own. */
function isSame(a: Option, b: Option, shareHead: ReturnType<typeof sharedHeads>): boolean {
  if (a.told && b.told && a.line === b.line) return false;
  if (a.sections.some((section) => b.sections.includes(section))) return true;
  if (a.matter && b.matter && a.matter !== b.matter) return false;
  if (areCounted(a, b)) return sameName(a.name, b.name);
  if (a.number !== undefined && b.number !== undefined && a.by !== 'pros-and-cons' && b.by !== 'pros-and-cons')
    return a.number === b.number;
  if (nameKey(a.name) === nameKey(b.name) && !areListed(a, b)) return true;
  return a.line !== b.line && !areListed(a, b) && !areBeside(a, b) && (sameName(a.name, b.name) || shareHead(a, b));
}

/** The heading that an item stands under, whatever label leads to its list. */
function headingOf(item: Passage | undefined): Section | undefined {
  let at = item?.section;
  while (at?.parent && at.kind !== 'heading') at = at.parent;
  return at;
}

/** Two lists under headings of their own that each count from one: the numbers say nothing of each other. */
function areCounted(a: Option, b: Option): boolean {
  const items = [a.passages[0], b.passages[0]];
  if (a.by !== 'options-list' || b.by !== 'options-list' || headingOf(items[0]) === headingOf(items[1])) return false;
  return items.every((item, index) => item?.number !== undefined && [a, b][index]?.number === String(item.number));
}

/** Two items of one list are two, though the name of one may stand within that of the other. */
function areListed(a: Option, b: Option): boolean {
  const [[first], [second]] = [a.passages, b.passages];
  if (a.by !== 'options-list' || b.by !== 'options-list' || a.line === b.line) return false;
  return first?.form === 'item' && second?.form === 'item' && first.section === second.section;
}

/** Two headings below one are two: "Mixed way (app in the cluster, and a proxy)" beside "App in the cluster". */
function areBeside({ sections: [a] }: Option, { sections: [b] }: Option): boolean {
  if (a?.kind !== 'heading' || b?.kind !== 'heading' || a === b) return false;
  return a.parent === b.parent && a.level === b.level;
}

/** What introduces an option by name gives its name and line; of two that do, the earlier. */
function leading(a: Option, b: Option): Option {
  const sure = (option: Option): boolean =>
    option.sure !== false && option.name !== '' && option.by !== 'comparison-table';
  if (sure(a) !== sure(b)) return sure(a) ? a : b;
  return a.line <= b.line ? a : b;
}

function join(a: Option, b: Option): Option {
  const first = leading(a, b);
  const number = a.number ?? b.number;
  const told = a.told ?? b.told;
  return {
    ...first,
    sections: [...a.sections, ...b.sections],
    passages: [...a.passages, ...b.passages],
    headings: [...a.headings, ...b.headings],
    ...(number !== undefined && { number }),
    ...(told !== undefined && { told }),
  };
}

/** An option of a further list: whoever speaks of a number means the first. */
function uncounted(option: Option): Option {
  const { number, ...others } = option;
  return number === undefined ? option : others;
}

/** Joins findings of one option; what was found more surely comes first in the list and gives the name. */
export function mergeOptions(found: readonly Option[]): readonly Option[] {
  const merged: Option[] = [];
  const shareHead = sharedHeads(found);
  for (const option of found) {
    const at = merged.findIndex((other) => isSame(other, option, shareHead));
    const known = merged[at];
    if (known) merged[at] = join(known, option);
    else
      merged.push(
        merged.some((other) => other.number === option.number && areCounted(other, option))
          ? uncounted(option)
          : option,
      );
  }
  return adopt(merged)
    .map(named)
    .filter((option) => option.name !== '' && option.sure !== false && !holdsOthers(option, merged))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** A heading that says no more than "Option C" is its own name. */
function named(option: Option): Option {
  const [section] = option.sections;
  const bare = option.name === '' && option.by === 'option-heading' && section !== undefined;
  return bare ? { ...option, name: section.heading } : option;
}

/** A heading with several options below it, or with a table of them, is their subject and none of them. */
function holdsOthers({ sections, by }: Option, all: readonly Option[]): boolean {
  const inside = (section: Section): boolean => {
    for (let at = section.parent; at; at = at.parent) if (sections.includes(at)) return true;
    return false;
  };
  const listed = ({ by: other, passages }: Option): boolean =>
    by === 'options-section' && other === 'options-table' && passages.some(({ section }) => sections.includes(section));
  return (
    sections.length > 0 &&
    all.filter((other) => other.name !== '' && (other.sections.some(inside) || listed(other))).length > 1
  );
}

/**
 * Headings that work out an option of a list in other words are given to the one whose words they repeat, or that they
 * shorten; where as many are left over as options, to these in order.
 */
function adopt(merged: readonly Option[]): readonly Option[] {
  const orphans = merged.filter(
    ({ sure, by }) => sure === false && (by === 'options-section' || by === 'pros-and-cons'),
  );
  let known = merged.filter((option) => !orphans.includes(option));
  const free = (): readonly Option[] => known.filter((option) => option.sections.length === 0);
  const give = (orphan: Option, owner: Option): void => {
    known = known.map((option) => (option === owner ? join(owner, orphan) : option));
  };
  const left = orphans.filter((orphan) => {
    const owner = echoedOption(free(), orphan.name) ?? shortenedOption(free(), orphan.name);
    if (owner) give(orphan, owner);
    return owner === undefined;
  });
  const owners = free();
  if (owners.length === left.length) for (const [at, orphan] of left.entries()) give(orphan, owners[at] ?? orphan);
  return known;
}
