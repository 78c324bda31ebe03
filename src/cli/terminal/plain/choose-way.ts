import { words } from '../words.ts';
import { hearOneOf } from './hear-command.ts';
import type { Talk } from './talk.ts';

/** One of several ways on. */
export interface Way<Value> {
  readonly text: string;
  readonly value: Value;
}

/** Which way was taken, or which command was said. */
export type WayHeard<Value> =
  | { readonly value: Value }
  | { readonly reply: { readonly type: 'none' | 'open' | 'back' | 'review' | 'leave' } };

/** How it is chosen among ways. */
export interface WayHelp<Value> {
  readonly why: string;
  /** What Enter does, and which words are commands. */
  readonly enter: string;
  /** What a line that is no number means; undefined where it means nothing. */
  readonly byWords?: (line: string) => Value | undefined;
}

const commands = ['none', 'open', 'back', 'review', 'leave'] as const;

/** Says the ways on, by number, and hears which is taken; Enter takes the first. */
export async function chooseWay<Value>(
  ways: readonly Way<Value>[],
  talk: Talk,
  { why, enter, byWords }: WayHelp<Value>,
): Promise<WayHeard<Value>> {
  for (const [at, { text }] of ways.entries()) talk.say(`${at + 1}. ${text}`);
  talk.say(`(${words.plain.number(ways.length)}; ${enter})`);
  for (;;) {
    const heard = await hearOneOf(talk, why, commands);
    if ('reply' in heard) return heard;
    const { line } = heard;
    const way = line === '' ? ways[0] : ways[Number(line) - 1];
    const value = way ? way.value : byWords?.(line);
    if (value !== undefined) return { value };
    talk.say(words.plain.wrong(line));
  }
}
