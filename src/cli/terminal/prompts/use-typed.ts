import { useEffect, useRef, useState } from '@inquirer/core';
import { crossRows } from '../typing/cross-rows.ts';
import { insert } from '../typing/insert.ts';
import { layOut, type TextRow } from '../typing/lay-out.ts';
import { rowOf } from '../typing/row-of.ts';
import type { TypedText } from '../typing/typed-text.ts';
import type { Key, Readline } from './use-keys.ts';

/** A text that is being typed in a prompt. */
export interface Typing {
  readonly typed: TypedText;
  /** Takes a key of which the prompt itself makes nothing. */
  readonly press: (key: Key, rl: Readline) => void;
  /** Puts something in where the cursor is. */
  readonly add: (what: string, rl: Readline) => void;
  /** Takes another text instead; also the same one, where readline made something of a key that the prompt took. */
  readonly replace: (text: string, rl: Readline) => void;
}

/** Readline edits the row that the cursor is on, and so brings all of its keys; the rows around it are ours. */
function show({ text, cursor }: TypedText, cells: number, rl: Readline): TextRow {
  const rows = layOut(text, cells);
  const { start, end } = rows[rowOf(rows, cursor)] ?? { start: 0, end: 0 };
  Object.assign(rl, { line: text.slice(start, end), cursor: cursor - start });
  return { start, end };
}

/** Where readline's cursor is in its line; its type does not say so. */
function cursorOf(rl: Readline): number {
  return 'cursor' in rl && typeof rl.cursor === 'number' ? rl.cursor : rl.line.length;
}

/**
 * A text of as many lines as one likes, edited with the keys of readline and those that go from row to row.
 *
 * @param cells how many cells its rows may take; asked anew each time
 */
export function useTyped(initial: string, cells: () => number): Typing {
  const [typed, setTyped] = useState<TypedText>(() => insert({ text: '', cursor: 0 }, initial));
  // The row that readline was given: the terminal may have become another width since.
  const held = useRef<TextRow>({ start: 0, end: 0 });
  const take = (next: TypedText, rl: Readline): void => {
    held.current = show(next, cells(), rl);
    setTyped(next);
  };
  useEffect((rl) => take({ ...typed }, rl), []);
  return {
    typed,
    press: (key, rl) => {
      const rows = layOut(typed.text, cells());
      const { start, end } = held.current;
      const line = rl.line.replaceAll('\t', '');
      const text = typed.text.slice(0, start) + line + typed.text.slice(end);
      const crossed = key.ctrl || key.meta ? undefined : crossRows(key.name, typed, rows);
      const within = key.name === 'tab' ? typed : { text, cursor: start + Math.min(cursorOf(rl), line.length) };
      take(crossed ?? within, rl);
    },
    add: (what, rl) => take(insert(typed, what), rl),
    replace: (text, rl) => take(insert({ text: '', cursor: 0 }, text), rl),
  };
}
