import { closes, opening } from './fence.ts';
import type { Line } from './types.ts';

/** The lines that stand in no code between fences at the margin, and whether such code goes on behind the last. */
export function outsideFences(lines: readonly Line[]): { readonly outside: readonly Line[]; readonly isOpen: boolean } {
  const outside: Line[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    if (fence !== undefined) fence = closes(line.text, fence) ? undefined : fence;
    else {
      fence = opening.exec(line.text)?.[1];
      if (fence === undefined) outside.push(line);
    }
  }
  return { outside, isOpen: fence !== undefined };
}
