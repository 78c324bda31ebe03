// The same few labels are asked for again and again; the bound keeps memory flat over many plans.
const known = new Map<string, readonly string[]>();
const most = 2000;
const longest = 200;

/** The words of a text in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  const made = known.get(text);
  if (made) return made;
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (text.length <= longest) {
    if (known.size >= most) known.clear();
    known.set(text, words);
  }
  return words;
}
