const opening = '(?<![\\p{L}\\p{N}_])';
const closing = '(?![\\p{L}\\p{N}_])';

/** An expression that finds any of these phrases as whole words; one in capitals only in capitals. */
export function phraseExpression(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const words = longestFirst.filter((phrase) => /^[\p{L}\p{N}]/u.test(phrase));
  const marks = longestFirst.filter((phrase) => !words.includes(phrase));
  // What may stand around a word is said once for all of them: a set of all letters is dear to compile.
  return new RegExp([...grouped(words, opening), ...grouped(marks, '')].join('|'), 'gu');
}

/** The patterns of phrases that open alike, those together that stand side by side and also close alike. */
function grouped(phrases: readonly string[], opens: string): readonly string[] {
  const groups: { readonly closes: string; readonly patterns: string[] }[] = [];
  for (const phrase of phrases) {
    const closes = /[\p{L}\p{N}]$/u.test(phrase) ? closing : '';
    const last = groups.at(-1);
    if (last?.closes === closes) last.patterns.push(pattern(phrase));
    else groups.push({ closes, patterns: [pattern(phrase)] });
  }
  if (groups.length === 0) return [];
  return [`${opens}(?:${groups.map(({ closes, patterns }) => `(?:${patterns.join('|')})${closes}`).join('|')})`];
}

function pattern(phrase: string): string {
  const spelled = phrase.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&').replaceAll(' ', '[\\s-]+');
  return spelled.replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
