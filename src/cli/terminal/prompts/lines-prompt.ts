import { createPrompt, useEffect, useState } from '@inquirer/core';
import { wrap } from '../draw/wrap.ts';
import type { Reply } from '../types.ts';
import { words } from '../words.ts';
import { commandOf } from './command-of.ts';
import { drawFoot, drawHead, type Frame } from './frame.ts';
import { useEndOfInput } from './use-end-of-input.ts';
import { type Key, type Readline, useKeys } from './use-keys.ts';

/** Text to be typed: one line, or as many as one likes. */
export interface LinesConfig {
  readonly frame: Frame;
  readonly above: readonly string[];
  readonly label: string;
  /** What stands in the line already. */
  readonly initial: string;
  /** What the up arrow brings back. */
  readonly earlier?: string | undefined;
  readonly many: boolean;
  /** Whether "none" on a first line says that there is none. */
  readonly takesNone: boolean;
  readonly keys: readonly string[];
  /** Called with all lines after each that is added. */
  readonly onLine?: (lines: readonly string[]) => void;
}

/** The lines that were typed, and how it ended; what was typed is there also when somebody goes back. */
export interface LinesReply {
  readonly type: 'done' | Extract<Reply, { type: 'none' | 'back' | 'review' | 'leave' }>['type'];
  readonly lines: readonly string[];
}

/** Asks for text. A paste of several lines becomes several items, or one line where only one is asked for. */
export const linesPrompt = createPrompt<LinesReply, LinesConfig>((config, done) => {
  const { frame, many, onLine } = config;
  const [value, setValue] = useState('');
  const [lines, setLines] = useState<readonly string[]>([]);
  const [showsWhy, setShowsWhy] = useState(false);
  const all = () => (value.trim() === '' ? lines : [...lines, value.trim()]);
  useEndOfInput(() => done({ type: 'leave', lines: all() }));
  useEffect((rl) => {
    if (config.initial === '') return;
    rl.write(config.initial);
    setValue(config.initial);
  }, []);
  const onEnter = (key: Key, rl: Readline): void => {
    const text = value.trim();
    if (!many && key.pasted) return retype(rl, `${text} `);
    if (!many) return done({ type: 'done', lines: text === '' ? [] : [text] });
    if (text === '') return key.pasted ? undefined : done({ type: 'done', lines });
    if (config.takesNone && lines.length === 0 && text === words.noneSaid && !key.pasted)
      return done({ type: 'none', lines });
    const added = [...lines, text];
    setLines(added);
    setValue('');
    onLine?.(added);
  };
  const retype = (rl: Readline, text: string): void => {
    rl.clearLine(0);
    rl.write(text);
    setValue(rl.line);
  };
  useKeys((key, rl) => {
    const command = commandOf(key);
    if (command) done({ ...command, lines: all() });
    else if (key.name === 'return' || key.name === 'enter') onEnter(key, rl);
    else if (key.name === 'tab' && !key.pasted) retype(rl, value);
    else if (rl.line === '?' && value === '' && !key.pasted) {
      rl.clearLine(0);
      setShowsWhy(!showsWhy);
    } else if (key.name === 'up' && value === '' && config.earlier !== undefined) retype(rl, config.earlier);
    else setValue(rl.line);
  });
  const { columns } = frame.size();
  const added = lines.flatMap((line) => wrap(`● ${line}`, columns, '  '));
  const top = [...drawHead(frame, showsWhy), ...config.above, ...added];
  return [
    `${top.join('\n')}\n${frame.pen.active(`❯ ${config.label}:`)} ${value}`,
    drawFoot(frame, config.keys).join('\n'),
  ];
});
