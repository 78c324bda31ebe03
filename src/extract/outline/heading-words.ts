const pictures = /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\u{20E3}/gu;
/** A digit on a key, as phones write numbers: "2️⃣ The barn". */
const keycap = /^\s*(\d)\u{FE0F}?\u{20E3}\s*/u;
/** "3.", "B)", "3.1"; "2.0" is a version. */
const numbering = /^(?:\(?(\d+(?:\.\d+)*|[A-Z]|[IVX]+)[.)]\)?|(\d{1,2}(?:\.(?!0\s)\d{1,2})+))\s+/u;

/** The words of a heading without pictures, numbering ("3.", "B)") and the colon at its end; and that number. */
export function headingWords(raw: string): { readonly heading: string; readonly number?: string } {
  const bare = raw.replace(keycap, '$1. ').replace(pictures, '').replace(/\s+/gu, ' ').trim();
  const match = numbering.exec(bare);
  const heading = bare
    .slice(match?.[0].length ?? 0)
    .replace(/\s*[:：]$/u, '')
    .trim();
  const number = match?.[1] ?? match?.[2];
  return number === undefined ? { heading } : { heading, number };
}
