/** Longer than this, what a body holds is no longer read. */
const longest = 4000;
const token = /(["'`]?)([A-Za-z_$@][\w$@.-]{0,60})\1\??\s*:|[{}[\]]/gu;
/** A list of names alone: `{ id, name }`, as code and queries write it. */
const bare = /[A-Za-z_]\w{0,60}(?=\s*[,{}\n])/gu;

interface Level {
  readonly names: string[];
}

/**
 * The names of what an object written as code holds, with those of the objects in it in brackets: `id, owner (name)`.
 * Lists are looked through. What is no object is given back as it is, on one line.
 */
export function fieldsIn(text: string): string {
  const body = text.slice(0, longest);
  const flat = body.replace(/\s+/gu, ' ').trim();
  if (!/^[[{]/u.test(flat)) return flat;
  const root: Level = { names: [] };
  const open: Level[] = [root];
  for (const match of body.matchAll(token)) {
    const [sign, , name] = match;
    if (name !== undefined) open.at(-1)?.names.push(name);
    else if (sign === '{') open.push({ names: [] });
    else if (sign === '}' && open.length > 1) close(open);
  }
  while (open.length > 1) close(open);
  const said = root.names.join(', ').replace(/^\((.*)\)$/u, '$1');
  if (said !== '') return said;
  return [...new Set(body.match(bare) ?? [])].join(', ') || flat;
}

function close(open: Level[]): void {
  const inner = open.pop()?.names ?? [];
  const outer = open.at(-1)?.names;
  if (!outer || inner.length === 0) return;
  const list = [...new Set(inner)].join(', ');
  const owner = outer.at(-1);
  if (owner === undefined || open.length === 1)
    outer.push(open.length === 1 && owner === undefined ? `(${list})` : list);
  else if (owner.endsWith(')')) return;
  else outer[outer.length - 1] = `${owner} (${list})`;
}
