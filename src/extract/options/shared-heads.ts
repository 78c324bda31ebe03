import { nameKey, sameName } from './same-name.ts';
import type { Option } from './types.ts';

/** "AWS |(Amplify)", "AWS |— two services", "AWS|: two services". */
const behindHead = /\s*[(（]|\s+[–—-]{1,2}\s|[:：]\s/u;

function headOf({ name }: Option): string {
  return nameKey(name.slice(0, behindHead.exec(name)?.index));
}

/**
 * Tells whether two findings share the words before their brackets or dashes, which no other of their kind has: a table names
 * "AWS (Amplify)", and a heading "AWS — two services". "Redis — streams" and "Redis — lists" as two headings are two.
 */
export function sharedHeads(found: readonly Option[]): (a: Option, b: Option) => boolean {
  const lines = new Map<string, Set<number>>();
  const keyOf = (option: Option): string => `${option.by} ${headOf(option)}`;
  for (const option of found) {
    const key = keyOf(option);
    lines.set(key, (lines.get(key) ?? new Set()).add(option.line));
  }
  const isSole = (option: Option): boolean => lines.get(keyOf(option))?.size === 1;
  return (a, b) => a.by !== b.by && a.line !== b.line && sameName(headOf(a), headOf(b)) && isSole(a) && isSole(b);
}
