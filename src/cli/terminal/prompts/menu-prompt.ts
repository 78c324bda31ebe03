import { createPrompt, useState } from '@inquirer/core';
import type { Reply } from '../types.ts';
import { words } from '../words.ts';
import { commandOf } from './command-of.ts';
import { drawDetail, drawRows, type Row } from './draw-rows.ts';
import { drawFoot, drawHead, type Frame } from './frame.ts';
import { joinLines } from './join-lines.ts';
import { useEndOfInput } from './use-end-of-input.ts';
import { useKeys } from './use-keys.ts';

/** A list of which one is chosen. */
export interface MenuConfig {
  readonly frame: Frame;
  /** Lines above the list. */
  readonly above: readonly string[];
  readonly rows: readonly Row[];
  readonly active: number;
  /** Keys that choose a row at once, by its place. */
  readonly shortcuts?: Readonly<Record<string, number>>;
}

/** Which row was chosen, or what else was said. */
export type MenuReply =
  | { readonly type: 'chosen'; readonly index: number }
  | Extract<Reply, { type: 'back' | 'review' | 'leave' }>;

function digit(name: string, rows: readonly Row[]): number | undefined {
  const number = /^[1-9]$/u.test(name) ? Number(name) - 1 : undefined;
  return number !== undefined && number < rows.length ? number : undefined;
}

/** Chooses one of some rows: with the arrows and Enter, or its number. */
export const menuPrompt = createPrompt<MenuReply, MenuConfig>((config, done) => {
  const { frame, above, rows, shortcuts = {} } = config;
  const [active, setActive] = useState(config.active);
  const [showsWhy, setShowsWhy] = useState(false);
  useEndOfInput(() => done({ type: 'leave' }));
  useKeys((key, rl) => {
    rl.clearLine(0);
    if (key.pasted) return;
    const command = commandOf(key);
    const chosen =
      key.name === 'return' || key.name === 'enter' ? active : (shortcuts[key.name] ?? digit(key.name, rows));
    if (command) done(command);
    else if (key.name === 'up') setActive((active + rows.length - 1) % rows.length);
    else if (key.name === 'down' || key.name === 'tab') setActive((active + 1) % rows.length);
    else if (key.name === '?') setShowsWhy(!showsWhy);
    else if (chosen !== undefined && !key.ctrl) done({ type: 'chosen', index: chosen });
  });
  const { keys } = words;
  const head = [...drawHead(frame, showsWhy), ...above, ...(above.length > 0 ? [''] : [])];
  const detail = drawDetail(rows[active], frame);
  const foot = drawFoot(frame, [
    keys.move,
    keys.choose,
    keys.back,
    ...(frame.why === '' ? [] : [keys.why]),
    keys.review,
    keys.leave,
  ]);
  const fits = Math.max(3, frame.size().rows - head.length - detail.length - foot.length - 3);
  const list = drawRows({ rows, active, mark: (index) => (rows.length > 9 ? '' : `${index + 1}`) }, frame, fits);
  return joinLines(head, list, detail, foot);
});
