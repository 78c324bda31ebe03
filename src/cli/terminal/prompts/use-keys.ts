import { useKeypress, useRef } from '@inquirer/core';

/** What a prompt may do with the line that is being typed. */
export type Readline = Parameters<Parameters<typeof useKeypress>[0]>[1];

/** A key, named as node names it; one that has no name by the sign it writes. */
export interface Key {
  readonly name: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
}

interface RawKey {
  readonly name?: string | undefined;
  readonly sequence?: string;
  readonly ctrl: boolean;
  readonly meta?: boolean;
  readonly shift: boolean;
}

const lineEnds: Readonly<Record<string, string>> = { return: '\r', enter: '\n' };

/**
 * Listens to the keys of a prompt. What is pasted presses no keys: it comes as one text, its lines ended by line feeds.
 */
export function useKeys(onKey: (key: Key, rl: Readline) => void, onPaste: (text: string, rl: Readline) => void): void {
  const pasting = useRef<string | undefined>(undefined);
  useKeypress((event, rl) => {
    const { name, sequence, ctrl, meta = false, shift }: RawKey = event;
    if (name === 'paste-start') pasting.current ??= '';
    else if (name === 'paste-end') {
      const text = pasting.current ?? '';
      pasting.current = undefined;
      onPaste(text.replace(/\r\n?/gu, '\n'), rl);
    } else if (pasting.current !== undefined) pasting.current += sequence ?? lineEnds[name ?? ''] ?? '';
    else onKey({ name: name ?? sequence ?? '', ctrl, meta, shift }, rl);
  });
}
