/** What opens code at the margin: three backticks or tildes or more, and behind them what it is written in. */
export const opening = /^(`{3,}|~{3,})([^`]*)$/u;

/** Whether a line closes what a fence has opened: with as many of its marks, or more, and nothing else. */
export function closes(line: string, fence: string): boolean {
  const marks = line.trim();
  const lead = line.length - line.trimStart().length;
  return lead <= 3 && marks.startsWith(fence) && marks === fence.charAt(0).repeat(marks.length);
}
