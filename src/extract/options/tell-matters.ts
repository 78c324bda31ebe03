import type { Section } from '../outline/index.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/** Ways of finding options by headings of their own. */
const headed = new Set(['option-heading', 'options-section']);
/** Fewer letters than this say nothing of what is meant. */
const shortWord = 4;

/** The options of each chapter that has two or more with a letter or number, by that. */
function chaptersOf(found: readonly Option[]): ReadonlyMap<Section, ReadonlyMap<string, Option>> {
  const chapters = new Map<Section, Map<string, Option>>();
  for (const option of found) {
    const chapter = option.sections[0]?.parent;
    if (!chapter || option.number === undefined || option.name === '' || !headed.has(option.by)) continue;
    const known = chapters.get(chapter) ?? new Map<string, Option>();
    if (!known.has(option.number)) known.set(option.number, option);
    chapters.set(chapter, known);
  }
  for (const [chapter, options] of chapters) if (options.size < 2) chapters.delete(chapter);
  return chapters;
}

function wordsOf({ name }: Option): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => word.length >= shortWord);
}

/** Whether two chapters count from the same letter and mean something else by each. */
function startAgain(a: ReadonlyMap<string, Option>, b: ReadonlyMap<string, Option>): boolean {
  const shared = [...a].flatMap(([number, option]) => {
    const other = b.get(number);
    return other ? [[option, other] as const] : [];
  });
  return (
    shared.length > 1 &&
    shared.every(([one, other]) => {
      const known = new Set(wordsOf(one));
      return nameKey(one.name) !== nameKey(other.name) && !wordsOf(other).some((word) => known.has(word));
    })
  );
}

/**
 * "## Storage / ### Option A …, ### Option B …" and "## Transport / ### Option A …": where letters or numbers start again and
 * mean other things, each chapter is a matter of its own.
 */
export function tellMatters(found: readonly Option[]): readonly Option[] {
  const chapters = [...chaptersOf(found)];
  const [first, ...others] = chapters;
  if (!first || others.length === 0) return found;
  // Each is held against the first: more than two that start again do so from there.
  const again = others.filter(([, options]) => startAgain(first[1], options)).map(([chapter]) => chapter);
  if (again.length === 0) return found;
  const matters = new Set<Section | undefined>([first[0], ...again]);
  return found.map((option) => {
    const chapter = option.sections[0]?.parent;
    return chapter && matters.has(chapter) ? { ...option, matter: chapter } : option;
  });
}
