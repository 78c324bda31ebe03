/** An expression that finds any of these phrases as whole words; one in capitals only in capitals. */
export function phraseExpression(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(pattern).join('|'), 'gu');
}

function pattern(phrase: string): string {
  const spelled = phrase.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&').replaceAll(' ', '[\\s-]+');
  const anyCase =
    phrase === phrase.toUpperCase()
      ? spelled
      : spelled.replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const opens = /^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}_])' : '';
  const closes = /[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}_])' : '';
  return `${opens}${anyCase}${closes}`;
}
