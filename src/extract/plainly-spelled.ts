const dotted = /[aou]\u0308/giu;
const sharp = /\u00DF/giu;

/** Phrases, and behind each that has letters with two dots or a sharp s how it is typed where these are not at hand: "ue", "ss". */
export function plainlySpelled(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => {
    const plain = phrase
      .normalize('NFD')
      .replace(dotted, (letter) => `${letter.slice(0, 1)}e`)
      .normalize('NFC')
      .replace(sharp, 'ss');
    return plain === phrase.normalize('NFC') ? [phrase] : [phrase, plain];
  });
}
