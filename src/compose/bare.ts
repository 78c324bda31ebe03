import { tidy } from './tidy.ts';

const endings = new Set(['.', ',', ';', ':', '!', '?', '。', '！', '？', ' ']);

/** A tidy text without the mark that ends its sentence, so that it can stand inside another one. */
export function bare(text: string): string {
  const line = tidy(text);
  let end = line.length;
  while (end > 0 && endings.has(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}
