import type { Frame } from '../prompts/frame.ts';
import type { Prompts } from '../prompts/module.ts';
import type { Terminal } from '../types.ts';

/** The frame of a prompt that stands for no question of its own. */
export function frameWith(title: string, terminal: Terminal, prompts: Prompts, rest: Partial<Frame> = {}): Frame {
  return { place: '', title, why: '', note: '', pen: terminal.pen, size: prompts.size, ...rest };
}
