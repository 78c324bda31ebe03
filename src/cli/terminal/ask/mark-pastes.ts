import { emitKeypressEvents } from 'node:readline';
import { isPaste } from '../typing/is-paste.ts';
import type { Terminal } from '../types.ts';

/** A paste that comes in several pieces goes on as long as no more time than this, in milliseconds, lies between them. */
const pause = 30;

/** How long it is waited for the rest of a key that begins with Esc, in milliseconds. Node waits for half a second. */
const escapeCodeTimeout = 100;

const [pasteStart, pasteEnd] = ['\u001B[200~', '\u001B[201~'];

const mark = (name: 'paste-start' | 'paste-end') => ({ name, ctrl: false, meta: false, shift: false });

/** Tells, piece by piece, whether what comes lies within a paste that the terminal marks. */
function watchMarks(): (text: string) => boolean {
  let marked = false;
  let tail = '';
  return (text) => {
    const seen = tail + text;
    const [starts, ends] = [seen.lastIndexOf(pasteStart), seen.lastIndexOf(pasteEnd)];
    const touched = marked || starts >= 0 || ends >= 0;
    if (starts >= 0 || ends >= 0) marked = starts > ends;
    tail = seen.slice(1 - pasteEnd.length);
    return touched;
  };
}

/**
 * Marks the pastes of a terminal that does not mark them itself, as bracketed paste would: several lines that come at once
 * were not typed, and must neither be taken for answers nor press any keys.
 *
 * @returns what ends it
 */
export function markPastes({ input }: Pick<Terminal, 'input'>): () => void {
  const isMarked = watchMarks();
  let last = -pause;
  const hear = (data: Buffer | string): void => {
    const text = data.toString();
    const now = performance.now();
    const goesOn = now - last < pause && /\S{2}/u.test(text) && !text.includes('\u001B');
    if (isMarked(text) || !(goesOn || isPaste(text))) return;
    last = now;
    input.emit('keypress', undefined, mark('paste-start'));
    // That is when all who listen, readline among them, have had the piece.
    queueMicrotask(() => input.emit('keypress', undefined, mark('paste-end')));
  };
  emitKeypressEvents(input, Object.assign(Object.create(null), { escapeCodeTimeout }));
  // Before readline makes keys of it.
  input.prependListener('data', hear);
  // To listen is to begin to read, which the prompts do when there is one.
  input.pause();
  return () => input.off('data', hear);
}
