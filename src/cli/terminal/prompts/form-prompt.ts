import { createPrompt, useEffect, useState } from '@inquirer/core';
import type { Field } from '../../../pack/index.ts';
import type { Completion } from '../complete-path.ts';
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
  /** Completes the path of a file. */
  readonly complete: (typed: string) => Completion;
}

/** The record as it was typed, and how it ended. */
export interface FormReply {
  readonly type: 'done' | Extract<Reply, { type: 'back' | 'review' | 'leave' }>['type'];
  readonly values: Typed;
}

function nextChoice(choices: readonly string[], value: string, by: number): string {
  return choices[(choices.indexOf(value) + by + choices.length) % choices.length] ?? '';
}

/** What Tab makes of a field; undefined where it has nothing to do there. */
function completionOf(field: Field, value: string, complete: FormConfig['complete']): Completion | undefined {
  if (!field.completes || value === '') return undefined;
  const completion = complete(value);
  return completion.text === value && completion.offers.length === 0 ? undefined : completion;
}

function firstEmpty(fields: readonly Field[], values: Typed): number {
  return fields.findIndex(({ name, required }) => required && (values[name] ?? '').trim() === '');
}

const turns: Readonly<Record<string, number>> = { space: 1, right: 1, left: -1 };

const moves: Readonly<Record<string, number>> = { up: -1, down: 1, tab: 1, return: 1 };

/** Fills in a record, field by field. Nothing is done until its required fields are filled. */
export const formPrompt = createPrompt<FormReply, FormConfig>((config, done) => {
  const { frame, above, fields } = config;
  const [at, setAt] = useState(0);
  const [values, setValues] = useState(config.values);
  const [missing, setMissing] = useState('');
  const [offers, setOffers] = useState<readonly string[]>([]);
  const [showsWhy, setShowsWhy] = useState(false);
  const field = fields[at];
  const choices = field && fieldChoices(field);
  const value = values[field?.name ?? ''] ?? '';
  const goTo = (place: number, rl: Readline): void => {
    setAt(place);
    setMissing('');
    setOffers([]);
    rl.clearLine(0);
    const next = fields[place];
    if (next && !fieldChoices(next)) rl.write(values[next.name] ?? '');
  };
  const submit = (rl: Readline): void => {
    const empty = firstEmpty(fields, values);
    if (empty < 0) return done({ type: 'done', values });
    goTo(empty, rl);
    setMissing(words.required(fields[empty]?.title ?? ''));
  };
  const set = (text: string): void => setValues({ ...values, [field?.name ?? '']: text });
  const retype = (text: string, rl: Readline): void => {
    rl.clearLine(0);
    rl.write(text);
    set(rl.line);
  };
  const completes = (rl: Readline): boolean => {
    const completion = field && completionOf(field, value, config.complete);
    if (!completion) return false;
    setOffers(completion.offers);
    retype(completion.text, rl);
    return true;
  };
  useEndOfInput(() => done({ type: 'leave', values }));
  useEffect((rl) => {
    if (field && !choices) rl.write(value);
  }, []);
  const onKey = (key: Key, rl: Readline): void => {
    const move = key.name === 'tab' && key.shift ? -1 : moves[key.name];
    const command = move === undefined ? commandOf(key) : undefined;
    if (command) done({ ...command, values });
    else if (key.name === 'enter' || (key.name === 'return' && (key.meta || at === fields.length - 1))) submit(rl);
    else if (key.name === 'tab' && !key.shift && completes(rl)) return;
    else if (move === -1 && at === 0) done({ type: 'back', values });
    else if (move !== undefined) goTo(Math.min(at + move, fields.length - 1), rl);
    else if (choices && !key.ctrl && turns[key.name]) set(nextChoice(choices, value, turns[key.name] ?? 0));
    else if (choices || (rl.line === '?' && value === '')) {
      rl.clearLine(0);
      if (key.name === '?') setShowsWhy(!showsWhy);
    } else set(rl.line);
  };
  useKeys(onKey, (text, rl) => {
    if (!choices) retype(`${value}${text.replace(/\s+/gu, ' ')}`, rl);
  });
  return drawForm({ frame, above, fields, values, at, missing, offers, showsWhy });
});
