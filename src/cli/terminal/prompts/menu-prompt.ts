import { createPrompt, useState } from '@inquirer/core';
import type { Reply } from '../types.ts';
import { words } from '../words.ts';
import { asksWhy } from './asks-why.ts';
import { commandOf } from './command-of.ts';
import { drawList } from './draw-list.ts';
import type { Row } from './draw-rows.ts';
import type { Frame } from './frame.ts';
import { useEndOfInput } from './use-end-of-input.ts';
import { type Key, type Readline, useKeys } from './use-keys.ts';
import { useSearch } from './use-search.ts';

/** A list of which one is chosen. */
export interface MenuConfig {
  readonly frame: Frame;
  /** Lines above the list. */
  readonly above: readonly string[];
  readonly rows: readonly Row[];
  readonly active: number;
  /** Keys that choose a row at once, by its place. */
  readonly shortcuts?: Readonly<Record<string, number>>;
  /** How these are named in the help line. */
  readonly keys?: readonly string[];
}

/** Which row was chosen, or what else was said. */
export type MenuReply =
  | { readonly type: 'chosen'; readonly index: number }
  | Extract<Reply, { type: 'back' | 'review' | 'leave' }>;

// As many as there are digits to choose them with; a longer list is searched instead.
const short = 9;

function keysOf(searches: boolean, search: string): readonly string[] {
  const { keys } = words;
  return [keys.move, keys.choose, ...(search === '' ? (searches ? [keys.search] : []) : [keys.clear])];
}

/** Chooses one of some rows: with the arrows and Enter; by its number where there are few, by typing where there are many. */
export const menuPrompt = createPrompt<MenuReply, MenuConfig>((config, done) => {
  const { frame, above, rows, shortcuts = {} } = config;
  const find = useSearch(rows, config.active);
  const [showsWhy, setShowsWhy] = useState(false);
  const searches = rows.length > short;
  const choose = (index: number | undefined): void => {
    if (index !== undefined && index < rows.length) done({ type: 'chosen', index });
  };
  const onKey = (key: Key, rl: Readline): void => {
    if (key.name === 'return' || key.name === 'enter') choose(find.active);
    else if (key.name === 'up') find.move(-1);
    else if (key.name === 'down' || key.name === 'tab') find.move(1);
    else if (asksWhy(key, find.search, { line: key.name })) setShowsWhy(!showsWhy);
    else if (searches || key.name === 'escape') {
      const text = key.name === 'escape' ? '' : rl.line.trimStart();
      find.look(text);
      return find.hold(text, rl);
    } else if (!key.ctrl) choose(shortcuts[key.name] ?? (/^[1-9]$/u.test(key.name) ? Number(key.name) - 1 : undefined));
    find.hold(find.search, rl);
  };
  useEndOfInput(() => done({ type: 'leave' }));
  useKeys(
    (key, rl) => {
      const command = commandOf(key);
      if (command) done(command);
      else onKey(key, rl);
    },
    (_, rl) => find.hold(find.search, rl),
  );
  return drawList({
    frame,
    above: [...above, ...(above.length > 0 ? [''] : [])],
    showsWhy,
    rows,
    search: find,
    typing: find.search !== '',
    mark: (place) => (searches ? '' : `${place + 1}`),
    keys: [...keysOf(searches, find.search), ...(config.keys ?? [])],
  });
});
