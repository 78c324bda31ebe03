import type { Origin } from '../model/index.ts';

/** Where an answer is from: a line of the brainstorm, or what a person said when asked. */
export function answerOrigin(path: string, line: number | undefined): Origin {
  return line === undefined ? { from: 'answer', path } : { from: 'brainstorm', line, path };
}
