import { turnIn } from './turn-in.ts';

/** How many letters of a text say who speaks; 0 where nobody of these is named. */
export function turnLength(speakers: ReadonlySet<string>, text: string): number {
  const turn = speakers.size === 0 ? undefined : turnIn(text);
  return turn && speakers.has(turn.name) ? turn.length : 0;
}
