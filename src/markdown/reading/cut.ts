import type { Root } from 'mdast';
import { findSeams, type Seam } from './find-seams.ts';
import { Labels } from './labels.ts';
import { type Known, parsePiece } from './parse-piece.ts';

/** A heading that is put behind a piece: where it is not read as one, something is still open there. */
const probe = '#';

/** A stretch of a document that was read on its own. */
export interface Piece {
  readonly start: Seam;
  readonly tree: Root;
}

/** A piece with what is needed to read it again. */
interface Draft extends Piece {
  readonly text: string;
  readonly known: Known;
}

/** Cuts a document into pieces of at least so many characters, each of which reads as it does in the whole document. */
export function cut(source: string, size: number): readonly Piece[] {
  const [definitions, footnotes] = [new Set<string>(), new Set<string>()];
  const read = (start: Seam, text: string): Draft => {
    const known = { definitions: new Labels(definitions), footnotes: new Labels(footnotes) };
    return { start, text, known, tree: parsePiece(text, known) };
  };
  const drafts: Draft[] = [];
  let start: Seam = { offset: 0, line: 0 };
  let least = size;
  for (const seam of source.length > size ? findSeams(source) : []) {
    const length = seam.offset - start.offset;
    if (length < least) continue;
    const draft = read(start, source.slice(start.offset, seam.offset) + probe);
    const closed = draft.tree.children.at(-1)?.position?.start.line === seam.line - start.line + 1;
    if (closed) {
      drafts.push(draft);
      start = seam;
    }
    // What goes on is read again with as much behind it, so that all tries together cost no more than the last.
    least = closed ? size : 2 * length;
  }
  drafts.push(read(start, source.slice(start.offset)));
  return drafts.map((draft, index) => {
    const { known, text } = draft;
    const outdated = known.definitions.outdated || known.footnotes.outdated;
    const { tree } = outdated ? read(draft.start, text) : draft;
    if (index < drafts.length - 1) tree.children.pop();
    return { start: draft.start, tree };
  });
}
