import { bare } from './bare.ts';

// A sentence ends at its mark before a new sentence or the end; "v1.2" and "Node.js" have no space behind the dot, and letters with
// dots between them ("e.g.", "z.B.") end none, nor do the commonest short forms ("p. ex. MinIO", "vgl. Option B").
const ending =
  /(?<!(?<![\p{L}\p{N}])(?:\p{L}\.\p{L}|ex|vs|cf|ca|vgl|bzw|resp|incl))[.!?](?=["'”»)]?\s+(?:[\p{Lu}"'`“(]|\p{Ll}+[-_\p{Lu}]))|[。！？]/u;

/** "R6. A stroke persists once", "NFR-2) …": what a requirement is counted by is no sentence. */
const counted = /^`?(?:N?FR|R|REQ|AC|US|BR|UC)-?\d{1,3}`?[.)]\s+(?=\S)/u;

/** The first sentence of a text, without its closing mark and without the number of a requirement. */
export function lead(text: string): string {
  const line = bare(text).replace(counted, '');
  const at = line.search(ending);
  return at === -1 ? line : bare(line.slice(0, at));
}
