/** Who writes longer lines does not write one thing a line. */
const longest = 100;
/** Nobody's page is narrower: what is broken before was meant. */
const narrowest = 56;
/** On a wider one a break is meant where the next word and so many letters more would have fitted. */
const spare = 10;
/** Of fewer lines that go on in small letters it cannot be told. */
const several = 3;
/** Nobody writes more lines without an empty one between them: that is a list of words, or a log. */
const most = 300;

/** A line that is not at its end. */
const unfinished = /[,，、([–—-]$/u;
const goesOn = /^[&+,;.)\]–—-]/u;
const small = /^\p{Ll}/u;
const opens = /^\p{Lu}/u;
const finished = /[.!?:…)]$/u;
/** Signs as wide as two letters. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much room a line takes, in letters. */
function widthOf(line: string): number {
  return line.length + (line.match(wide)?.length ?? 0);
}

/**
 * Which lines were begun by their author, where each of a paragraph's lines says a thing of its own: all are broken although the next
 * word would have fitted.
 *
 * @param lines the lines of a paragraph
 * @returns all places but the first; none where a line may have been broken for want of room
 */
export function briefLines(lines: readonly string[]): readonly number[] {
  if (lines.length < 2 || lines.length > most) return [];
  const width = Math.max(...lines.map(widthOf));
  const later = lines.slice(1);
  if (width > longest || later.some((line) => goesOn.test(line))) return [];
  if (later.some((line) => small.test(line)) && (lines.length < several || width > narrowest)) return [];
  const isRoomy = (line: string, next: string): boolean =>
    widthOf(line) + widthOf(/^\S*/u.exec(next)?.[0] ?? '') + spare <= width;
  // Lines that are no sentences, with a capital below each: one broke though there was room for more.
  const isList =
    lines.length >= several &&
    later.every((line) => opens.test(line)) &&
    !lines.some((line) => finished.test(line)) &&
    later.some((next, at) => isRoomy(lines[at] ?? '', next));
  const isMeant = (line: string, next: string): boolean =>
    width <= narrowest || ((finished.test(line) || isList) && (widthOf(line) === width || isRoomy(line, next)));
  const meant = later.every((next, at) => !unfinished.test(lines[at] ?? '') && isMeant(lines[at] ?? '', next));
  return meant ? later.map((_, at) => at + 1) : [];
}
