/** A name that ends before such a word has at least this many. */
const fewest = 5;

/** A name that was cut short, without the words from one on that only links more to it: "send the mail by …" is "send the mail". */
export function withoutTail(name: string, links: readonly string[]): string {
  if (!name.endsWith(' …')) return name;
  const words = name.slice(0, -2).split(' ');
  const at = words.findIndex((word, place) => place >= fewest && links.includes(word));
  const cut = words.slice(0, at).join(' ');
  return at === -1 || cut.split('`').length % 2 === 0 ? name : cut;
}
