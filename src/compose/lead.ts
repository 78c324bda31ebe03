import { bare } from './bare.ts';

// A sentence ends at its mark before a new sentence or the end; "v1.2" and "Node.js" have no space behind the dot, and letters with
// dots between them ("e.g.", "z.B.") end none.
const ending = /(?<!(?<![\p{L}\p{N}])\p{L}\.\p{L})[.!?](?=["'”»)]?\s+(?:[\p{Lu}"'`“(]|\p{Ll}+[_\p{Lu}]))|[。！？]/u;

/** The first sentence of a text, without its closing mark. */
export function lead(text: string): string {
  const line = bare(text);
  const at = line.search(ending);
  return at === -1 ? line : bare(line.slice(0, at));
}
