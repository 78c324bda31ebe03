import { createPrompt, useState } from '@inquirer/core';
import type { Edited } from '../edit-outside.ts';
import type { Reply } from '../types.ts';
import { words } from '../words.ts';
import { breaksLine } from './breaks-line.ts';
import { asksWhy } from './asks-why.ts';
import { commandOf } from './command-of.ts';
import { drawTyped, typedCells } from './draw-typed.ts';
import { drawFoot, drawHead, type Frame, spaced } from './frame.ts';
import { useChanges } from './use-changes.ts';
import { useEndOfInput } from './use-end-of-input.ts';
import { type Readline, useKeys } from './use-keys.ts';
import { useTyped } from './use-typed.ts';

/** A text to be typed, of as many lines as one likes. */
export interface TextConfig {
  readonly frame: Frame;
  readonly above: readonly string[];
  readonly label: string;
  /** What stands there already. */
  readonly initial: string;
  /** What the up arrow brings back where nothing stands. */
  readonly earlier?: string | undefined;
  /** Keys and words that mean something here, beside those of every text. */
  readonly keys?: readonly string[];
  /** Called with the text at each change. */
  readonly onChange?: (text: string) => void;
  /** Has the text edited in another program. */
  readonly edit: (text: string) => Edited;
}

/** The text, and how it ended; what was typed is there also when somebody goes back. */
export interface TextReply {
  readonly type: 'done' | Extract<Reply, { type: 'back' | 'review' | 'leave' }>['type'];
  readonly text: string;
}

/** Asks for a text: Enter ends it, Alt+Enter or Ctrl+J begins a new line, Ctrl+E opens the editor. */
export const textPrompt = createPrompt<TextReply, TextConfig>((config, done) => {
  const { frame, label, earlier } = config;
  const { typed, press, add, replace } = useTyped(config.initial, () => typedCells(label, frame));
  const [showsWhy, setShowsWhy] = useState(false);
  const [failed, setFailed] = useState('');
  const text = typed.text.trim();
  useEndOfInput(() => done({ type: 'leave', text }));
  const edit = (rl: Readline): void => {
    const edited = config.edit(typed.text);
    setFailed('failed' in edited ? edited.failed : '');
    replace('text' in edited ? edited.text : typed.text, rl);
  };
  useChanges(text, () => config.onChange?.(text));
  useKeys((key, rl) => {
    const command = commandOf(key);
    if (command) done({ ...command, text });
    else if (breaksLine(key)) add('\n', rl);
    else if (key.name === 'return') done({ type: 'done', text });
    else if (key.name === 'e' && key.ctrl) edit(rl);
    else if (asksWhy(key, typed.text, rl)) {
      setShowsWhy(!showsWhy);
      replace(typed.text, rl);
    } else if (key.name === 'up' && typed.text === '' && earlier !== undefined) replace(earlier, rl);
    else press(key, rl);
  }, add);
  const { keys } = words;
  const head = [...drawHead(frame, showsWhy), ...spaced(config.above, frame)];
  const foot = [
    ...(failed === '' ? [] : ['', frame.pen.warning(`  ${failed}`)]),
    ...drawFoot(frame, {
      keys: [keys.acceptText, keys.openText, ...(config.keys ?? []), keys.newLine, keys.editor],
      typed: typed.text !== '',
    }),
  ];
  const fits = Math.max(3, frame.size().rows - head.length - foot.length - 4);
  const { upper, lower } = drawTyped(label, typed, frame, fits);
  return [[...head, ...upper].join('\n'), [...lower, ...foot].join('\n')];
});
