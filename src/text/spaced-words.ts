/** How many words stand between white space in a text; what is written without spaces is one word. */
export function spacedWords(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' ? 0 : trimmed.split(/\s+/u).length;
}
