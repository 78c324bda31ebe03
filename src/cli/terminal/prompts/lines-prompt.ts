import { createPrompt, useState } from '@inquirer/core';
import { wrap } from '../draw/wrap.ts';
import type { Edited } from '../edit-outside.ts';
import type { Reply } from '../types.ts';
import { linesOf } from '../typing/lines-of.ts';
import { words } from '../words.ts';
import { asksWhy } from './asks-why.ts';
import { commandOf } from './command-of.ts';
import { drawTyped, typedCells } from './draw-typed.ts';
import { drawFoot, drawHead, type Frame, spaced } from './frame.ts';
import { useChanges } from './use-changes.ts';
import { useEndOfInput } from './use-end-of-input.ts';
import { type Readline, useKeys } from './use-keys.ts';
import { useTyped } from './use-typed.ts';

/** Lines to be typed, each of them an item. */
export interface LinesConfig {
  readonly frame: Frame;
  readonly above: readonly string[];
  readonly label: string;
  /** Whether "none" on a first line says that there is none. */
  readonly takesNone: boolean;
  readonly keys: readonly string[];
  /** Called with all lines, that which is being typed too, at each change. */
  readonly onChange?: (lines: readonly string[]) => void;
  /** Has the lines edited in another program. */
  readonly edit: (text: string) => Edited;
}

/** The lines that were typed, and how it ended; what was typed is there also when somebody goes back. */
export interface LinesReply {
  readonly type: 'done' | Extract<Reply, { type: 'none' | 'back' | 'review' | 'leave' }>['type'];
  readonly lines: readonly string[];
}

/** Asks for items, one a line; a paste of several lines is several of them. An empty line ends it. */
export const linesPrompt = createPrompt<LinesReply, LinesConfig>((config, done) => {
  const { frame, label } = config;
  const { typed, press, add, replace } = useTyped('', () => typedCells(label, frame));
  const [lines, setLines] = useState<readonly string[]>([]);
  const [showsWhy, setShowsWhy] = useState(false);
  const [failed, setFailed] = useState('');
  const text = typed.text.trim();
  const all = () => (text === '' ? lines : [...lines, text]);
  useEndOfInput(() => done({ type: 'leave', lines: all() }));
  useChanges(all().join('\n'), () => config.onChange?.(all()));
  const take = (next: readonly string[], rest: string, rl: Readline): void => {
    setLines(next);
    replace(rest, rl);
  };
  const onEnter = (rl: Readline): void => {
    if (text === '') return done({ type: 'done', lines });
    if (config.takesNone && lines.length === 0 && text === words.noneSaid) return done({ type: 'none', lines });
    take([...lines, text], '', rl);
  };
  const edit = (rl: Readline): void => {
    const edited = config.edit(all().join('\n'));
    setFailed('failed' in edited ? edited.failed : '');
    if ('text' in edited) take(linesOf(edited.text), '', rl);
    else replace(typed.text, rl);
  };
  useKeys(
    (key, rl) => {
      const command = commandOf(key);
      if (command) done({ ...command, lines: all() });
      else if (key.name === 'return' || key.name === 'enter') onEnter(rl);
      else if (key.name === 'e' && key.ctrl) edit(rl);
      else if (asksWhy(key, typed.text, rl)) {
        setShowsWhy(!showsWhy);
        replace(typed.text, rl);
      } else press(key, rl);
    },
    (pasted, rl) => {
      if (!pasted.includes('\n')) return add(pasted, rl);
      const items = linesOf(typed.text.slice(0, typed.cursor) + pasted + typed.text.slice(typed.cursor));
      // The last line is still to be gone on with, unless its end was pasted too.
      const ended = pasted.endsWith('\n') ? items.length : items.length - 1;
      take([...lines, ...items.slice(0, ended)], items[ended] ?? '', rl);
    },
  );
  const { columns, rows } = frame.size();
  const head = drawHead(frame, showsWhy);
  const foot = [
    ...(failed === '' ? [] : ['', frame.pen.warning(`  ${failed}`)]),
    ...drawFoot(frame, { keys: [...config.keys, words.keys.editor], typed: text !== '' }),
  ];
  const { upper, lower } = drawTyped(label, typed, frame, 5);
  const added = [...spaced(config.above, frame), ...lines.flatMap((line) => wrap(`● ${line}`, columns, '  '))];
  const fits = Math.max(3, rows - head.length - foot.length - upper.length - lower.length - 2);
  return [[...head, ...added.slice(-fits), ...upper].join('\n'), [...lower, ...foot].join('\n')];
});
