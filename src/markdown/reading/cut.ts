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
  readonly text: () => string;
  readonly known: Known;
}

/**
 * Cuts a document into pieces of at least so many characters, each of which reads as it does in the whole document. They
 * come one after the other, and none is kept: only a piece that asks for a definition waits until there can be no more.
 */
export function* cut(source: string, size: number): Generator<Piece> {
  const [definitions, footnotes] = [new Set<string>(), new Set<string>()];
  const lastDefinition = source.lastIndexOf(']:');
  const read = (start: Seam, text: () => string): Draft => {
    const known = { definitions: new Labels(definitions), footnotes: new Labels(footnotes) };
    return { start, text, known, tree: parsePiece(text(), known) };
  };
  const settle = (draft: Draft): Piece => {
    const { definitions: links, footnotes: notes } = draft.known;
    return links.outdated || notes.outdated ? read(draft.start, draft.text) : draft;
  };
  const waiting: Draft[] = [];
  let start: Seam = { offset: 0, line: 0 };
  let least = size;
  for (const seam of source.length > size ? findSeams(source) : []) {
    const length = seam.offset - start.offset;
    if (length < least) continue;
    const from = start.offset;
    const draft = read(start, () => source.slice(from, seam.offset) + probe);
    const closed = draft.tree.children.at(-1)?.position?.start.line === seam.line - start.line + 1;
    if (closed) {
      waiting.push(draft);
      start = seam;
      for (const ready of takeReady(waiting, seam.offset > lastDefinition)) {
        const { tree } = settle(ready);
        tree.children.pop();
        yield { start: ready.start, tree };
      }
    }
    // What goes on is read again with as much behind it, so that all tries together cost no more than the last.
    least = closed ? size : 2 * length;
  }
  const last = read(start, () => source.slice(start.offset));
  for (const ready of takeReady(waiting, true)) {
    const { tree } = settle(ready);
    tree.children.pop();
    yield { start: ready.start, tree };
  }
  yield settle(last);
}

/** Takes those in front that ask for nothing, or all where no definition is to come. */
function takeReady(waiting: Draft[], all: boolean): readonly Draft[] {
  const first = all ? -1 : waiting.findIndex(({ known }) => known.definitions.missed || known.footnotes.missed);
  return waiting.splice(0, first < 0 ? waiting.length : first);
}
