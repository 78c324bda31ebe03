import type { Edit } from '../../model/index.ts';
import type { PlanDocument, TaskPart } from '../read/types.ts';
import { taskKey } from '../task-key.ts';
import { allMatches } from '../../text/index.ts';

const address = /https?:\/\/\S+|\]\([^)\s]*\)/gu;
const rangeBefore = /(?:\d\s*[–—-]|\d\s*\.\.\.?|\d\s+(?:to|through|until))\s*$/iu;
const rangeAfter = /^\s*(?:[–—-]|\.\.|to\b|through\b|until\b)\s*(?:T-?|Task\s+)?\d/iu;

/**
 * The edits that give a task another id, everywhere the plan names it. None where a name could be missed or could mean
 * something else: bare numbers, ends of ranges, addresses; or, of an id that several tasks have, where any name of it stands.
 */
export function renameEdits({ source, tasks }: PlanDocument, task: TaskPart, id: string): readonly Edit[] {
  const key = taskKey(task.id);
  if (!/^T/iu.test(task.id)) return [];
  const digits = key.replaceAll('.', '\\.');
  const strict = new RegExp(`(?<![\\p{L}\\p{N}_./-])(?:T-?|Task\\s+)${digits}(?![\\p{L}\\p{N}_-]|\\.\\d)`, 'giu');
  const loose = new RegExp(`(?:T-?|Task\\s+)${digits}(?!\\d|\\.\\d)`, 'giu');
  const masked = source.replace(address, (found) => ' '.repeat(found.length));
  const names = allMatches(masked, strict).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (names.length !== allMatches(source, loose).length) return [];
  if (names.some(({ start, end }) => isRange(source, start, end))) return [];
  const { start, end } = task.part.place;
  const own = names.filter((name) => name.start >= start.offset && name.start < end.offset).slice(0, 1);
  const bearers = tasks.filter((other) => taskKey(other.id) === key).length;
  if (own.length === 0 || (bearers > 1 && names.length !== bearers)) return [];
  return (bearers > 1 ? own : names).map((name) => {
    const written = source.slice(name.start, name.end);
    return { ...name, text: written.replace(/\d+(?:\.\d+)*$/u, taskKey(id)) };
  });
}

function isRange(source: string, start: number, end: number): boolean {
  return rangeBefore.test(source.slice(Math.max(0, start - 12), start)) || rangeAfter.test(source.slice(end, end + 20));
}
