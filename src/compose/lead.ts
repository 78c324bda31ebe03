import { allMatches, endsShortForm } from '../text/index.ts';
import { bare } from './bare.ts';

// A sentence ends at its mark before a new sentence or the end; "v1.2" and "Node.js" have no space behind the dot.
const ending = /[.!?](?=["'”»)]?\s+(?:[\p{Lu}"'`“(]|\p{Ll}+[-_\p{Lu}]))|[。！？]/gu;

/** "R6. A stroke persists once", "NFR-2) …": what a requirement is counted by is no sentence. */
const counted = /^`?(?:N?FR|R|REQ|AC|US|BR|UC)-?\d{1,3}`?[.)]\s+(?=\S)/u;

/** The first sentence of a text, without its closing mark and without the number of a requirement. */
export function lead(text: string): string {
  const line = bare(text).replace(counted, '');
  const end = allMatches(line, ending).find(
    ({ 0: mark, index }) => mark !== '.' || !endsShortForm(line.slice(0, index)),
  );
  return end === undefined ? line : bare(line.slice(0, end.index));
}
