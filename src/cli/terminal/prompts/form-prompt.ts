import { createPrompt, useEffect, useState } from '@inquirer/core';
import type { Field } from '../../../pack/index.ts';
import type { Reply } from '../types.ts';
import { words } from '../words.ts';
import { commandOf } from './command-of.ts';
import { fieldChoices, type Typed } from '../form-fields.ts';
import { drawForm } from './draw-form.ts';
import type { Frame } from './frame.ts';
import { useEndOfInput } from './use-end-of-input.ts';
import { type Key, type Readline, useKeys } from './use-keys.ts';

/** A record to be filled in. */
export interface FormConfig {
  readonly frame: Frame;
  readonly above: readonly string[];
  readonly fields: readonly Field[];
  readonly values: Typed;
}

/** The record as it was typed, and how it ended. */
export interface FormReply {
  readonly type: 'done' | Extract<Reply, { type: 'back' | 'review' | 'leave' }>['type'];
  readonly values: Typed;
}

function nextChoice(choices: readonly string[], value: string, by: number): string {
  return choices[(choices.indexOf(value) + by + choices.length) % choices.length] ?? '';
}

const moves: Readonly<Record<string, number>> = { up: -1, down: 1, tab: 1, return: 1 };

/** Fills in a record, field by field. Nothing is done until its required fields are filled. */
export const formPrompt = createPrompt<FormReply, FormConfig>(({ frame, above, fields, values: initial }, done) => {
  const [at, setAt] = useState(0);
  const [values, setValues] = useState(initial);
  const [missing, setMissing] = useState('');
  const [showsWhy, setShowsWhy] = useState(false);
  const field = fields[at];
  const choices = field && fieldChoices(field);
  const value = values[field?.name ?? ''] ?? '';
  const goTo = (place: number, rl: Readline): void => {
    setAt(place);
    setMissing('');
    rl.clearLine(0);
    const next = fields[place];
    if (next && !fieldChoices(next)) rl.write(values[next.name] ?? '');
  };
  const submit = (rl: Readline): void => {
    const empty = fields.findIndex(({ name, required }) => required && (values[name] ?? '').trim() === '');
    if (empty < 0) return done({ type: 'done', values });
    goTo(empty, rl);
    setMissing(words.required(fields[empty]?.title ?? ''));
  };
  const set = (text: string): void => setValues({ ...values, [field?.name ?? '']: text });
  useEndOfInput(() => done({ type: 'leave', values }));
  useEffect((rl) => {
    if (field && !choices) rl.write(value);
  }, []);
  const onKey = (key: Key, rl: Readline): void => {
    const move = key.name === 'tab' && key.shift ? -1 : moves[key.name];
    const command = move === undefined ? commandOf(key) : undefined;
    if (command) done({ ...command, values });
    else if (key.name === 'enter' || (key.name === 'return' && (key.meta || at === fields.length - 1))) submit(rl);
    else if (move === -1 && at === 0) done({ type: 'back', values });
    else if (move !== undefined) goTo(Math.min(at + move, fields.length - 1), rl);
    else if (choices && !key.ctrl && ['space', 'right'].includes(key.name)) set(nextChoice(choices, value, 1));
    else if (choices && key.name === 'left') set(nextChoice(choices, value, -1));
    else if (choices || (rl.line === '?' && value === '')) {
      rl.clearLine(0);
      if (key.name === '?') setShowsWhy(!showsWhy);
    } else set(rl.line);
  };
  useKeys((key, rl) => {
    if (key.pasted && (key.name === 'return' || key.name === 'tab')) {
      rl.clearLine(0);
      rl.write(`${value} `);
    } else onKey(key, rl);
  });
  return drawForm({ frame, above, fields, values, at, missing, showsWhy });
});
