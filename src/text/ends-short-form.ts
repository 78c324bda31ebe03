/** Short forms of several languages, without the full stop that ends them. */
const shortForms = new Set(
  'e.g|i.e|eg|ie|cf|vs|approx|incl|excl|resp|dr|mr|mrs|ms|st|fig|sec|ca|z.b|d.h|bzw|usw|p.ej|ex|p.ex|ej|bijv|evtl|ggf|vgl|inkl|sog|np|tzn|f.eks|t.ex|dvs|osv|напр'.split(
    '|',
  ),
);
/** Letters with full stops between them are a short form in any language: "t.o.v.", "z.B.". */
const dotted = /^(?:\p{L}\.){1,4}\p{L}$/u;
/** In letters: no short form is longer, with what stands in front of it. */
const longest = 40;

/**
 * Whether a full stop ends a short form and no sentence: that of "p. ex. MinIO", "vgl. Option B".
 *
 * @param before the text in front of the full stop
 */
export function endsShortForm(before: string): boolean {
  const word = /[^\s(]+$/u.exec(before.slice(-longest))?.[0].toLowerCase() ?? '';
  return shortForms.has(word) || dotted.test(word);
}
