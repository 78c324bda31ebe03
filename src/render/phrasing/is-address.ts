/**
 * Whether a word holds anything that a Markdown reader may take for a web or mail address by itself.
 * Such a word is shown as code: it stays what it is, and nothing becomes a link.
 */
export function isAddress(word: string): boolean {
  return word.includes('://') || /www\.|[\w+.-]@[\w-]/iu.test(word);
}
