// Most phrases that are looked for.
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;

/**
 * The words of a text or a name, in lower case: letters and digits of any script. `OrderCache`, `order_cache` and
 * `order-cache` have the same words.
 */
export function wordsOf(text: string): readonly string[] {
  if (plain.test(text)) return text.split(' ');
  return text
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
