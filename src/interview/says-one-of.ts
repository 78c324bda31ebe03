/**
 * Whether a text holds one of these words or phrases as whole words, whatever their case. A number and the unit behind it
 * are two words, so that `ms` is found in `200ms`.
 */
export function saysOneOf(text: string, phrases: readonly string[]): boolean {
  const said = padded(text);
  return phrases.some((phrase) => said.includes(padded(phrase)));
}

function padded(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
