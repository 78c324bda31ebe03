import type { Reply } from '../types.ts';
import { words } from '../words.ts';
import type { Talk } from './talk.ts';

/** A line that is no command, or the reply that a command is. */
export type Heard =
  | { readonly line: string }
  | { readonly reply: Extract<Reply, { type: 'none' | 'open' | 'back' | 'review' | 'leave' }> };

const commands: ReadonlySet<string> = new Set(['none', 'open', 'back', 'review', 'leave']);

function isCommand(line: string): line is 'none' | 'open' | 'back' | 'review' | 'leave' {
  return commands.has(line);
}

/**
 * Hears a line. A word of the wizard's own is a command; `why` and `?` are answered here. A text that is such a word is
 * written with an equals sign before it.
 */
export async function hearCommand(talk: Talk, why: string): Promise<Heard> {
  for (;;) {
    const line = await talk.hear();
    if (line === undefined) return { reply: { type: 'leave' } };
    if (line === 'why' || line === '?') talk.say(words.why(why));
    else if (isCommand(line)) return { reply: { type: line } };
    else return { line: line.startsWith('=') ? line.slice(1).trim() : line };
  }
}
