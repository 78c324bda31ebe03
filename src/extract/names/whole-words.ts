/** Letters of scripts that part words by white space. */
const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

function isWithin(text: string, at: number): boolean {
  return letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
}

/** A stretch of a text without the piece of a word that it begins or ends with: "the address" holds no "add". */
export function wholeWords(text: string, from: number, to: number): string {
  let [start, end] = [Math.max(0, from), to];
  while (start < end && isWithin(text, start)) start += 1;
  while (end > start && isWithin(text, end)) end -= 1;
  return text.slice(start, end);
}
