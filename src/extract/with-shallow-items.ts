import { fenceBehind } from './fence-behind.ts';

/** An item that Markdown takes for code, since it stands four spaces deep where no list is open. */
const deep = /^ {4}([-*+])( {1,3})(?=\S)/u;
const heading = /^#{1,6}\s/u;
/** For a first look: such an item right below a heading. */
const any = /^#{1,6}\s.*\n(?:[ \t]*\n)*(?= {4}[-*+] )/mu;

/** An item whose text stays where it is, and whose bullet stands where Markdown reads it. */
function shallow(line: string, [opening = '', bullet = '', space = '']: RegExpExecArray): string {
  const indent = ' '.repeat(space.length);
  return `${indent}${bullet}${' '.repeat(opening.length - space.length - 1)}${line.slice(opening.length)}`;
}

/**
 * A document in which the items right below a heading are a list also where all of them are written four spaces deep; what they
 * say, and all else, stays in its place.
 */
export function withShallowItems(source: string): string {
  if (!any.test(source)) return source;
  let open: string | undefined;
  let isHeaded = false;
  let isListed = false;
  return source
    .split('\n')
    .map((line) => {
      open = fenceBehind(open, line);
      if (open !== undefined || line.trim() === '') return line;
      const match = deep.exec(line);
      isListed = (isListed && line.startsWith('    ')) || (isHeaded && match !== null);
      isHeaded = heading.test(line);
      return match && isListed ? shallow(line, match) : line;
    })
    .join('\n');
}
