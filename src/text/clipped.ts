/** The last place within a text where it may be left: behind a clause. */
const clause = /^.*[^\s,;；，、](?=\s*(?:[;；，、]|,\s|\s[–—-]\s))/su;
/** Of what may be kept a clause makes up this much; else it would say too little. */
const enough = 0.5;

/**
 * A text that is no longer than it may be: left behind its last clause, or word, that fits, with three dots for the rest.
 *
 * @param longest in UTF-16 code units, without the dots
 */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest + 1);
  const whole = clause.exec(kept)?.[0] ?? '';
  const lastSpace = kept.search(/\s+\S*$/u);
  const byWord = lastSpace > 0 ? kept.slice(0, lastSpace) : text.slice(0, longest);
  return `${whole.length >= longest * enough ? whole : byWord} …`;
}
