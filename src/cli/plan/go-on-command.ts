import type { PlanRequest } from './request.ts';

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./:@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * The command that goes on with an interview that was left, with the flags that it still needs. What `--choose` and
 * `--set` said stands in the draft; said again, it would go over what was answered since.
 */
export function goOnCommand({ brainstorm = '', output, pack, force, full, plain }: PlanRequest): string {
  const flags = [
    ...(output === undefined ? [] : ['--output', output]),
    ...(pack === undefined ? [] : ['--pack', pack]),
    ...(force ? ['--force'] : []),
    ...(full ? ['--full'] : []),
    ...(plain ? ['--plain'] : []),
  ];
  return ['planwright', brainstorm, ...flags].map(quoted).join(' ');
}
