import { words } from '../words.ts';
import type { Talk } from './talk.ts';

/** A word that is a command and no text. */
type Command = 'none' | 'open' | 'back' | 'review' | 'leave' | 'look';

/** Those that are known wherever a question is asked. */
type QuestionCommand = (typeof questionCommands)[number];

/** A line that is no command, or the reply that a command is. */
export type Heard<Known extends Command = QuestionCommand> =
  | { readonly line: string }
  | { readonly reply: { readonly type: Known | 'leave' } };

/** All of them, as they are known where a question is asked. */
const questionCommands = ['none', 'open', 'back', 'review', 'leave'] as const;

/**
 * Hears a line. A word of the wizard's own is a command; `why` and `?` are answered here. A text that is such a word is
 * written with an equals sign before it.
 */
export function hearCommand(talk: Talk, why: string): Promise<Heard> {
  return hearOneOf(talk, why, questionCommands);
}

/** The same where fewer words are commands. */
export async function hearOneOf<Known extends Command>(
  talk: Talk,
  why: string,
  known: readonly Known[],
): Promise<Heard<Known>> {
  for (;;) {
    const line = await talk.hear();
    if (line === undefined) return { reply: { type: 'leave' } };
    const command = known.find((one) => one === line);
    if (command) return { reply: { type: command } };
    if (why !== '' && (line === 'why' || line === '?')) talk.say(words.why(why));
    else return { line: line.startsWith('=') ? line.slice(1).trim() : line };
  }
}
