import { fenceBehind } from './fence-behind.ts';

/** Signs that word processors, wikis and chats list with, and Markdown does not. */
const sign = /^([ \t]*)([•·∙⋅▪▫◦‣⁃●○■□◆►▸➤➢])(?=[ \t]+\S)/u;
/** Dashes list only where several lines open with them: one alone goes on with what is said, or names who said it. */
const dash = /^( {0,3})([–—])(?=[ \t]+\S)/u;
/** Pictures list as well, but for those that say yes, no or beware. */
const picture =
  /^( {0,3})(?![✅✔☑❌✖✗🚫⛔⚠👉⭐🏆➕➖👍👎🟥🟩🟢🔴🟡🟠❓❗→⇒➜➡])(\p{Extended_Pictographic}\uFE0F?)(?=[ \t]+\S)/u;
/** One of the signs, for a first look. */
const any = /[•·∙⋅▪▫◦‣⁃●○■□◆►▸➤➢–—]|\p{Extended_Pictographic}/u;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s/u;

/** In lines: another one that opens so is no further away. */
const near = 3;
/** In columns: behind so many stands code, where no list is open. */
const codeIndent = 4;

/** The places of lines that open with a sign, where another one nearby does as well. */
function several(lines: readonly string[], pattern: RegExp): ReadonlySet<number> {
  const found = lines.flatMap((line, at) => (pattern.test(line) ? [at] : []));
  const isNear = (at: number, other: number | undefined): boolean =>
    other !== undefined && Math.abs(other - at) <= near;
  return new Set(found.filter((at, index) => isNear(at, found[index - 1]) || isNear(at, found[index + 1])));
}

/** A line with a bullet of Markdown in place of its sign, and as long as before. */
function withBullet(line: string, [opening = '', indent = '']: RegExpExecArray): string {
  return `${indent}-${' '.repeat(opening.length - indent.length - 1)}${line.slice(opening.length)}`;
}

/**
 * A document in which lines that are listed with "•", "–" and the like are items of Markdown; every other sign stays in its place.
 * Blocks of code between fences stay as they are.
 */
export function withBullets(source: string): string {
  if (!any.test(source)) return source;
  const lines = source.split('\n');
  const [dashed, pictured] = [several(lines, dash), several(lines, picture)];
  let open: string | undefined;
  let isListed = false;
  return lines
    .map((line, at) => {
      open = fenceBehind(open, line);
      if (open !== undefined) return line;
      const match =
        sign.exec(line) ??
        (dashed.has(at) ? dash.exec(line) : undefined) ??
        // Above a table it stands in front of a label.
        (pictured.has(at) && !/^ {0,3}\|/u.test(lines[at + 1] ?? '') ? picture.exec(line) : undefined);
      const opens = match !== undefined && ((match?.[1]?.length ?? 0) < codeIndent || isListed);
      if (line.trim() !== '') isListed = opens || item.test(line) || (isListed && /^\s/u.test(line));
      return match && opens ? withBullet(line, match) : line;
    })
    .join('\n');
}
