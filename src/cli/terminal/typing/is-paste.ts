// Control characters that keys send; a tab and a line's end may stand in any text.
const control = /[^\P{Cc}\t\r\n]/u;

const severalLines = /\S{2}[^\r\n]*[\r\n]+[^\r\n]*\S/u;

/**
 * Whether what a terminal sends at once was pasted: several lines of text and no other key. A line that ends is none, for
 * over a slow line a person's keys come together too.
 */
export function isPaste(data: string): boolean {
  return severalLines.test(data) && !control.test(data);
}
