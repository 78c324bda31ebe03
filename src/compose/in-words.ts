// Most phrases that are looked for.
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;

/**
 * The words of a text or a name in lower case, with one space between them: letters and digits of any script. `OrderCache`,
 * `order_cache` and `order-cache` are `order cache`.
 */
export function inWords(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
