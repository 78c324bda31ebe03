import { isTerminal } from './is-terminal.ts';

/** Whether a stream may be coloured: it is a terminal, and neither the person nor the environment says no. */
export function mayColor(stream: 'stdout' | 'stderr'): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return TERM !== 'dumb' && isTerminal(stream);
}
