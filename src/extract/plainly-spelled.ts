const dotted = /[aou]\u0308/giu;
const ringed = /a\u030A/giu;

/** Letters that are not made of another one and a mark, and how they are typed where they are not at hand. */
const typed: readonly (readonly [letter: RegExp, plain: string])[] = [
  [/\u00DF/giu, 'ss'],
  [/\u00E6/giu, 'ae'],
  [/\u00F8/giu, 'oe'],
];

/** Phrases, and behind each that has letters with two dots or a ring, a sharp s, ø or æ how it is typed without: "ue", "ss", "aa". */
export function plainlySpelled(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => {
    const whole = phrase
      .normalize('NFD')
      .replace(dotted, (letter) => `${letter.slice(0, 1)}e`)
      .replace(ringed, 'aa')
      .normalize('NFC');
    const plain = typed.reduce((text, [letter, instead]) => text.replace(letter, instead), whole);
    return plain === phrase.normalize('NFC') ? [phrase] : [phrase, plain];
  });
}
