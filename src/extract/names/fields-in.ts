import { allMatches } from '../../text/index.ts';
/** Longer than this, what a body holds is no longer read. */
const longest = 4000;
const token = /(["'`]?)([A-Za-z_$@][\w$@.-]{0,60})\1\??\s*:(?!\/\/)|[{}[\]]/gu;
/** A text as a value: what stands in it names nothing. */
const quoted = /(?<=[:,[]\s?)"[^"\n]{0,400}"(?=\s?[,\]}])/gu;
/** A list of names alone: `{ id, name }`, as code and queries write it. */
const bare = /[A-Za-z_]\w{0,60}(?=\s*[,{}\n])/gu;

/**
 * The names of what an object written as code holds, with those of the objects in it in brackets: `id, owner (name)`.
 * Lists are looked through. What is no object is given back as it is, on one line.
 */
export function fieldsIn(text: string): string {
  const body = text.slice(0, longest);
  const flat = body.replace(/\s+/gu, ' ').trim();
  if (!/^[[{]/u.test(flat)) return flat;
  const open: string[][] = [[]];
  for (const match of allMatches(body.replace(quoted, '""'), token)) {
    const [sign, , name] = match;
    if (name !== undefined) open.at(-1)?.push(name);
    else if (sign === '{') open.push([]);
    else if (sign === '}') close(open);
  }
  while (open.length > 1) close(open);
  return (open[0]?.length ? open[0] : [...new Set(body.match(bare) ?? [])]).join(', ') || flat;
}

/** Ends the innermost object: what it holds belongs to the name in front of it, or to the whole. */
function close(open: string[][]): void {
  const inner = open.length > 1 ? (open.pop() ?? []) : [];
  const outer = open.at(-1);
  const owner = outer?.at(-1);
  if (!outer || inner.length === 0) return;
  if (open.length === 1 || owner === undefined) outer.push(...inner.filter((name) => !outer.includes(name)));
  else if (!owner.endsWith(')')) outer[outer.length - 1] = `${owner} (${[...new Set(inner)].join(', ')})`;
}
