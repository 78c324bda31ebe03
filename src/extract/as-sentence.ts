/** Words cut out of a sentence as one of their own: a plain word that opens them gets a capital, a name such as `fooBar` none. */
export function asSentence(text: string): string {
  return text.replace(/^\p{Ll}+(?=[\s,])/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
