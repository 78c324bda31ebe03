import { createPrompt, useState } from '@inquirer/core';
import type { Reply } from '../types.ts';
import { words } from '../words.ts';
import { commandOf } from './command-of.ts';
import { drawList } from './draw-list.ts';
import type { Row } from './draw-rows.ts';
import type { Frame } from './frame.ts';
import { useEndOfInput } from './use-end-of-input.ts';
import { type Key, type Readline, useKeys } from './use-keys.ts';
import { useSearch } from './use-search.ts';

/** A list of which each row is kept or dropped. */
export interface ListConfig {
  readonly frame: Frame;
  readonly above: readonly string[];
  readonly rows: readonly Row[];
  readonly kept: readonly boolean[];
  readonly active: number;
}

/** What was done with the list, with which rows are kept at that moment. */
export type ListReply =
  | { readonly type: 'accept' | 'add' | 'edit'; readonly kept: readonly boolean[]; readonly active: number }
  | { readonly type: 'paste'; readonly kept: readonly boolean[]; readonly text: string }
  | (Extract<Reply, { type: 'none' | 'open' | 'back' | 'review' | 'leave' }> & { readonly kept: readonly boolean[] });

const acts: Readonly<Record<string, 'accept' | 'add' | 'edit'>> = {
  return: 'accept',
  enter: 'accept',
  a: 'add',
  '+': 'add',
  e: 'edit',
  right: 'edit',
};

function toggled(kept: readonly boolean[], active: number): readonly boolean[] {
  return kept.map((is, index) => (index === active ? !is : is));
}

/** What is done with a row, or with all of them, by keys that do the same everywhere in the list. */
function useKept(config: ListConfig, active: number | undefined, done: (reply: ListReply) => void) {
  const [kept, setKept] = useState(config.kept);
  const act = (key: Key): void => {
    const type = key.ctrl ? undefined : acts[key.name];
    if (active === undefined && (key.name === 'space' || type === 'edit')) return;
    if (key.name === 'space') setKept(toggled(kept, active ?? 0));
    else if (key.name === 'n' && !key.ctrl) done({ type: 'none', kept });
    else if (key.name === 'o' && !key.ctrl) done({ type: 'open', kept });
    else if (type) done({ type, kept, active: active ?? 0 });
  };
  return { kept, act };
}

function keysOf(rows: readonly Row[], search: string, typing: boolean): readonly string[] {
  const { keys } = words;
  if (typing) return [keys.endSearch, keys.clear];
  const some = [keys.keep, keys.edit, search === '' ? keys.find : keys.clear];
  return [...(rows.length > 0 ? some : []), keys.add, keys.none, keys.open, keys.accept];
}

/** Keeps or drops rows, and asks for one to be added or edited, or for what is pasted. A search shows those that it finds. */
export const listPrompt = createPrompt<ListReply, ListConfig>((config, done) => {
  const { frame, above, rows } = config;
  const find = useSearch(rows, config.active);
  const { kept, act } = useKept(config, find.active, done);
  const [typing, setTyping] = useState(false);
  const [showsWhy, setShowsWhy] = useState(false);
  useEndOfInput(() => done({ type: 'leave', kept }));
  const type = (text: string, rl: Readline): void => {
    find.look(text);
    find.hold(text, rl);
  };
  const onKey = (key: Key, rl: Readline): void => {
    const ends = key.name === 'return' || key.name === 'enter';
    if (key.name === 'up') find.move(-1);
    else if (key.name === 'down' || key.name === 'tab') find.move(1);
    else if (key.name === 'escape') find.look('');
    else if (typing && !ends) return type(rl.line.trimStart(), rl);
    else if (key.name === 'f1' || (!typing && key.name === '?')) setShowsWhy(!showsWhy);
    else if (!typing && key.name !== '/') act(key);
    const types = typing ? !ends && key.name !== 'escape' : key.name === '/';
    setTyping(types);
    find.hold(typing && types ? find.search : '', rl);
  };
  useKeys(
    (key, rl) => {
      const command = commandOf(key);
      if (command) done({ ...command, kept });
      else onKey(key, rl);
    },
    (text, rl) => {
      if (typing) type(find.search + text.replace(/\s+/gu, ' '), rl);
      else if (text.trim() === '') find.hold('', rl);
      else done({ type: 'paste', kept, text });
    },
  );
  const note = kept.includes(true) ? frame.note : `${words.nothingKept}\n${frame.note}`.trim();
  return drawList({
    frame: { ...frame, note },
    above,
    showsWhy,
    rows,
    search: find,
    typing,
    mark: (place) => (kept[place] ? '●' : '○'),
    keys: keysOf(rows, find.search, typing),
  });
});
