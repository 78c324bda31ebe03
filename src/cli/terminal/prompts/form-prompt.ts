import { createPrompt, useState } from '@inquirer/core';
import type { Field } from '../../../pack/index.ts';
import type { Completion } from '../complete-path.ts';
import type { Edited } from '../edit-outside.ts';
import { takesLines, type Typed } from '../form-fields.ts';
import type { Reply } from '../types.ts';
import { words } from '../words.ts';
import { asksWhy } from './asks-why.ts';
import { breaksLine } from './breaks-line.ts';
import { commandOf } from './command-of.ts';
import { drawForm } from './draw-form.ts';
import { fieldMove } from './field-move.ts';
import type { Frame } from './frame.ts';
import { useChanges } from './use-changes.ts';
import { useEndOfInput } from './use-end-of-input.ts';
import { type Form, useForm } from './use-form.ts';
import { type Key, type Readline, useKeys } from './use-keys.ts';

/** A record to be filled in. */
export interface FormConfig {
  readonly frame: Frame;
  readonly above: readonly string[];
  readonly fields: readonly Field[];
  readonly values: Typed;
  /** Called with the record as it is typed, at each change. */
  readonly onChange?: (values: Typed) => void;
  /** Completes the path of a file. */
  readonly complete: (typed: string) => Completion;
  /** Has a field's text edited in another program. */
  readonly edit: (text: string) => Edited;
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

/** What is said of the field that is being filled in. */
interface Note {
  readonly wrong?: string;
  /** What the path that is typed may go on with. */
  readonly offers?: readonly string[];
}

/** What is done with a key that stays in its field: one that may be one of a few, or one with a text. */
function useField(form: Form, config: FormConfig, tell: (note: Note) => void) {
  const [showsWhy, setShowsWhy] = useState(false);
  const { choices, typed, press, add, replace } = form;
  const edit = (rl: Readline): void => {
    const edited = config.edit(typed.text);
    tell('failed' in edited ? { wrong: edited.failed } : {});
    replace('text' in edited ? edited.text : typed.text, rl);
  };
  const onKey = (key: Key, rl: Readline): void => {
    const turn = key.ctrl ? undefined : turns[key.name];
    const why = choices ? key.name === '?' || key.name === 'f1' : asksWhy(key, typed.text, rl);
    if (why) setShowsWhy(!showsWhy);
    if (why || (choices && turn === undefined)) replace(typed.text, rl);
    else if (choices) replace(nextChoice(choices, typed.text, turn ?? 0), rl);
    else if (key.name === 'e' && key.ctrl) edit(rl);
    else if (breaksLine(key)) add('\n', rl);
    else press(key, rl);
  };
  return { showsWhy, onKey };
}

/** Fills in a record, field by field. Nothing is done until its required fields are filled. */
export const formPrompt = createPrompt<FormReply, FormConfig>((config, done) => {
  const { frame, above, fields } = config;
  const form = useForm(fields, config.values, frame);
  const { at, field, choices, values, typed, add, replace, goTo } = form;
  const [note, setNote] = useState<Note>({});
  const { showsWhy, onKey } = useField(form, config, setNote);
  const submit = (rl: Readline): void => {
    const empty = firstEmpty(fields, values);
    if (empty < 0) return done({ type: 'done', values });
    goTo(empty, rl);
    setNote({ wrong: words.required(fields[empty]?.title ?? '') });
  };
  const completes = (rl: Readline): boolean => {
    const completion = field && completionOf(field, typed.text, config.complete);
    if (!completion) return false;
    setNote({ offers: completion.offers });
    replace(completion.text, rl);
    return true;
  };
  useEndOfInput(() => done({ type: 'leave', values }));
  useChanges(JSON.stringify(values), () => config.onChange?.(values));
  useKeys(
    (key, rl) => {
      const move = fieldMove(key, form);
      const command = move === undefined ? commandOf(key) : undefined;
      const isTab = key.name === 'tab';
      if (command) done({ ...command, values });
      else if (key.ctrl && key.name === 'o') submit(rl);
      else if (isTab && move === 1 && completes(rl)) return;
      else if (isTab && move === -1 && at === 0) done({ type: 'back', values });
      else if (key.name === 'return' && move === 1 && at === fields.length - 1) submit(rl);
      else if (move === undefined) onKey(key, rl);
      else {
        setNote({});
        goTo(at + move, rl);
      }
    },
    (text, rl) => {
      if (choices) replace(typed.text, rl);
      else add(field && takesLines(field) ? text : text.replace(/\s+/gu, ' '), rl);
    },
  );
  return drawForm({ frame, above, fields, values, at, typed, ...note, showsWhy });
});
