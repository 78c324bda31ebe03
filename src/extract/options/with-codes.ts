import type { Option } from './types.ts';

/** "V2 TimescaleDB", "P1: Clean the array": a code that an author calls an option by. */
const coded = /^(\p{Lu}{1,3})(\d{1,2})(?:[\s.:)–—-]+)(\S.*)$/u;

/** Options whose names open with codes of one kind are called by these: "V2" for "TimescaleDB". */
export function withCodes(options: readonly Option[]): readonly Option[] {
  const codes = options.map(({ name, number }) => (number === undefined ? coded.exec(name) : null));
  const kinds = new Set(codes.flatMap((code) => code?.[1] ?? []));
  const all = codes.flatMap((code) => code?.[2] ?? []);
  // Names such as "S3 bucket" and "S3 gateway" open with one thing, and are not counted through.
  if (all.length < 2 || kinds.size > 1 || new Set(all).size < all.length) return options;
  return options.map((option, at) => {
    const [, kind = '', count = '', name = ''] = codes[at] ?? [];
    return name === '' ? option : { ...option, name, number: kind + count };
  });
}
