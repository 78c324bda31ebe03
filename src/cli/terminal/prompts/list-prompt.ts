import { createPrompt, useState } from '@inquirer/core';
import type { Reply } from '../types.ts';
import { words } from '../words.ts';
import { commandOf } from './command-of.ts';
import { drawDetail, drawRows, type Row } from './draw-rows.ts';
import { drawFoot, drawHead, type Frame } from './frame.ts';
import { joinLines } from './join-lines.ts';
import { useEndOfInput } from './use-end-of-input.ts';
import { type Key, useKeys } from './use-keys.ts';

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
  | (Extract<Reply, { type: 'none' | 'back' | 'review' | 'leave' }> & { readonly kept: readonly boolean[] });

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

/** Keeps or drops rows, and asks for one to be added or edited. */
export const listPrompt = createPrompt<ListReply, ListConfig>((config, done) => {
  const { frame, above, rows } = config;
  const [active, setActive] = useState(config.active);
  const [kept, setKept] = useState(config.kept);
  const [showsWhy, setShowsWhy] = useState(false);
  useEndOfInput(() => done({ type: 'leave', kept }));
  const onKey = (key: Key): void => {
    const command = commandOf(key);
    const act = key.ctrl ? undefined : acts[key.name];
    if (command) done({ ...command, kept });
    else if (key.name === 'up') setActive((active + rows.length - 1) % rows.length);
    else if (key.name === 'down' || key.name === 'tab') setActive((active + 1) % rows.length);
    else if (key.name === 'space') setKept(toggled(kept, active));
    else if (key.name === '?') setShowsWhy(!showsWhy);
    else if (key.name === 'n' && !key.ctrl) done({ type: 'none', kept });
    else if (act) done({ type: act, kept, active });
  };
  useKeys((key, rl) => {
    rl.clearLine(0);
    if (!key.pasted) onKey(key);
  });
  const { keys } = words;
  const nothing = kept.includes(true) ? frame : { ...frame, note: words.nothingKept };
  const head = [...drawHead(frame, showsWhy), ...above];
  const detail = drawDetail(rows[active], frame);
  const foot = drawFoot(nothing, [
    keys.keep,
    keys.add,
    keys.edit,
    keys.none,
    keys.accept,
    keys.back,
    keys.why,
    keys.review,
    keys.leave,
  ]);
  const fits = Math.max(3, frame.size().rows - head.length - detail.length - foot.length - 3);
  const list = drawRows({ rows, active, mark: (index) => (kept[index] ? '●' : '○') }, frame, fits);
  return joinLines(head, list, detail, foot);
});
