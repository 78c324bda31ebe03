import { mayColor } from '../colors.ts';
import type { ProgressScreen } from './progress.ts';

/** Where a bar may be shown: standard error where it is a terminal that can draw over a line; otherwise nowhere. */
export function progressScreen(): ProgressScreen | undefined {
  const { stderr, env } = process;
  if (!stderr.isTTY || env['TERM'] === 'dumb') return undefined;
  return {
    columns: () => stderr.columns,
    colors: mayColor(stderr),
    write: (text) => void stderr.write(text),
    now: () => performance.now(),
  };
}
