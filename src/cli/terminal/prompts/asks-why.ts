import type { Key, Readline } from './use-keys.ts';

/** Whether a key asks why a question is asked: a question mark where nothing else is typed, and always F1. */
export function asksWhy({ name }: Key, typed: string, { line }: Pick<Readline, 'line'>): boolean {
  return name === 'f1' || (typed === '' && line === '?');
}
