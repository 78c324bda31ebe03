/** So many lines a piece has at most, without the headings above it. */
const longest = 14;

/** The pieces of a document that can be read alone: all of it where it is short, otherwise its chapters, each below its title. */
export function piecesOf(source) {
  const lines = source.trimEnd().split('\n');
  if (lines.length <= longest + 6) return [`${lines.join('\n')}\n`];
  const starts = lines.flatMap((line, at) => (/^#{1,6} /u.test(line) ? [at] : []));
  const [title] = starts.filter((at) => lines[at].startsWith('# ')).map((at) => lines[at]);
  return starts.map((at, each) => {
    // The chapter, and as much of what follows as there is room for.
    const end = starts.slice(each + 1).findLast((next) => next - at <= longest) ?? at + longest;
    const own = lines
      .slice(at, Math.min(end, at + longest))
      .join('\n')
      .trimEnd();
    return title === undefined || own.startsWith('# ') ? `${own}\n` : `${title}\n\n${own}\n`;
  });
}
