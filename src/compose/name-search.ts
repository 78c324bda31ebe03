import { wordsOf } from './words-of.ts';

/** What stands under a name that was found in a text, and how many words that name has. */
export interface Found<Thing> {
  readonly thing: Thing;
  readonly words: number;
}

/** Finds the things whose names stand in a text, longest names first. */
export type NameSearch<Thing> = (text: string) => readonly Found<Thing>[];

/** A name of fewer letters ("api", "app") stands in too many texts to say anything. */
const lettersAtLeast = 4;

/** A search for names in texts, in any case and however they join their words. Its time grows with the text, not with the names. */
export function nameSearch<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): NameSearch<Thing> {
  // Under the last word, because that is the telling one: "GET /v1/orders", "GET /v1/users".
  const byLastWord = new Map<string, { readonly words: readonly string[]; readonly thing: Thing }[]>();
  for (const thing of things) {
    const words = wordsOf(nameOf(thing));
    const last = words.at(-1);
    if (last === undefined || words.join('').length < lettersAtLeast) continue;
    const known = byLastWord.get(last);
    if (known) known.push({ words, thing });
    else byLastWord.set(last, [{ words, thing }]);
  }
  return (text) => {
    const words = wordsOf(text);
    const found = new Map<Thing, number>();
    for (const [at, word] of words.entries()) {
      for (const name of byLastWord.get(word) ?? []) {
        const start = at + 1 - name.words.length;
        if (name.words.every((part, step) => words[start + step] === part)) found.set(name.thing, name.words.length);
      }
    }
    return [...found].map(([thing, count]) => ({ thing, words: count })).sort((a, b) => b.words - a.words);
  };
}
