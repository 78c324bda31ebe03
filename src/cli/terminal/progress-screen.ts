import { mayColor } from '../colors.ts';
import type { ProgressScreen } from './progress.ts';
import { isTerminal } from '../is-terminal.ts';

/** Where a bar may be shown: standard error where it is a terminal that can draw over a line; otherwise nowhere. */
export function progressScreen(): ProgressScreen | undefined {
  if (process.env['TERM'] === 'dumb' || !isTerminal('stderr')) return undefined;
  const { stderr } = process;
  return {
    columns: () => stderr.columns,
    colors: mayColor('stderr'),
    write: (text) => void stderr.write(text),
    now: () => performance.now(),
  };
}
