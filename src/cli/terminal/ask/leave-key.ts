import type { Terminal } from '../types.ts';

const ctrlS = { name: 's', ctrl: true, meta: false, shift: false, sequence: '\u0013' };

/** A way to press, from inside, the key that leaves: the prompt that stands answers with what was typed till then. */
export interface LeaveKey {
  readonly press: () => void;
  readonly release: () => void;
}

/**
 * Makes Ctrl+C that key too. The prompts themselves know it only as the end of everything, which would lose the line that
 * is half typed.
 */
export function leaveKey({ input }: Pick<Terminal, 'input'>): LeaveKey {
  const press = (): void => {
    input.emit('keypress', '', ctrlS);
  };
  const hear = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined): void => {
    if (key?.ctrl === true && key.name === 'c') press();
  };
  // Before the prompts' own listeners, each of which is added when its prompt is shown.
  input.prependListener('keypress', hear);
  return { press, release: () => input.off('keypress', hear) };
}
