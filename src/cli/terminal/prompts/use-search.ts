import { useState } from '@inquirer/core';
import type { Row } from './draw-rows.ts';
import { bestRow, findRows } from './find-rows.ts';
import type { Readline } from './use-keys.ts';

/** A list that may be searched, and the row that the cursor is on. */
export interface Search {
  readonly search: string;
  /** The places of the rows that are found: all of them where nothing is searched for. */
  readonly found: readonly number[];
  /** Which of the found rows the cursor is on, and the place of that row in the list; undefined where none is found. */
  readonly at: number;
  readonly active: number | undefined;
  readonly move: (by: number) => void;
  /** Searches for another text. The cursor goes to the row that it most likely means. */
  readonly look: (text: string) => void;
  /** Gives readline the line that it goes on typing. */
  readonly hold: (text: string, rl: Readline) => void;
}

/** A list's cursor and its search. */
export function useSearch(rows: readonly Row[], initial: number): Search {
  const [place, setPlace] = useState(initial);
  const [search, setSearch] = useState('');
  const found = findRows(rows, search);
  const at = Math.max(0, found.indexOf(place));
  return {
    search,
    found,
    at,
    active: found[at],
    move: (by) => setPlace(found[(at + by + found.length) % found.length] ?? place),
    look: (text) => {
      setSearch(text);
      if (text !== '') setPlace(bestRow(rows, text) ?? place);
    },
    hold: (text, rl) => {
      Object.assign(rl, { line: text, cursor: text.length });
    },
  };
}
