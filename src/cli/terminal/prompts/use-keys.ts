import { useKeypress, useRef } from '@inquirer/core';

/** What a prompt may do with the line that is being typed. */
export type Readline = Parameters<Parameters<typeof useKeypress>[0]>[1];

/** A key, named as node names it; one that has no name by the sign it writes. */
export interface Key {
  readonly name: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
  /** It comes out of a paste, not from a finger. */
  readonly pasted: boolean;
}

interface RawKey {
  readonly name?: string | undefined;
  readonly sequence?: string;
  readonly ctrl: boolean;
  readonly meta?: boolean;
  readonly shift: boolean;
}

/** Listens to the keys of a prompt, and tells those that a bracketed paste brings from those that were pressed. */
export function useKeys(onKey: (key: Key, rl: Readline) => void): void {
  const pasting = useRef(false);
  useKeypress((event, rl) => {
    const { name, sequence = '', ctrl, meta = false, shift }: RawKey = event;
    if (name === 'paste-start') pasting.current = true;
    else if (name === 'paste-end') pasting.current = false;
    else onKey({ name: name ?? sequence, ctrl, meta, shift, pasted: pasting.current }, rl);
  });
}
