import type { Words } from '../words.ts';

/** A name or number without what stands in front of it and is no part of it: "replica" in "the replica". */
export function withoutDeterminer(words: Words, text: string): string {
  const said = words.find('choice.determiner', text);
  return said?.start === 0 ? text.slice(said.end).trimStart() : text;
}
