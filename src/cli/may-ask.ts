import { isTerminal } from './is-terminal.ts';

/** Whether a person sits at a terminal. */
export function mayAsk(): boolean {
  return isTerminal('stdin') && isTerminal('stderr') && process.env['CI'] === undefined;
}
