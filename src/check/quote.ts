const longest = 60;

/** A piece of the plan as a message shows it: in backticks, on one line, cut where it is long. */
export function quote(text: string): string {
  const line = text.replaceAll('`', "'").replace(/\s+/gu, ' ').trim();
  return `\`${line.length > longest ? `${line.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…` : line}\``;
}
