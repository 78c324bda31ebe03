import type { Entry } from '../../../model/index.ts';
import type { Field } from '../../../pack/index.ts';
import { shown } from '../draw/shown.ts';
import { fieldChoices, type Typed, typedEntry } from '../form-fields.ts';
import type { Leaving } from '../leave-with.ts';
import { words } from '../words.ts';
import { type Heard, hearOneOf } from './hear-command.ts';
import type { Talk } from './talk.ts';

const fieldCommands = ['back', 'review', 'leave'] as const;

type FieldHeard = Heard<(typeof fieldCommands)[number]>;

/** A record that is asked for. */
export interface EntryAsked {
  readonly fields: readonly Field[];
  readonly why: string;
  /** What its first field was said to be; empty where that is to stay. */
  readonly name: string;
  /** The record that is changed, and what was typed of a new one before. */
  readonly before: Entry | undefined;
  readonly begun: Typed | undefined;
  /** Called with what is typed after each field. */
  readonly onField: (typed: Typed) => void;
}

/** What was typed, and how it ended where that was not with the last field. */
export interface EntryHeard {
  readonly typed: Typed;
  readonly reply?: Leaving;
}

/** What was said of a field, or which command was. */
async function hearField(field: Field, value: string, why: string, talk: Talk): Promise<FieldHeard> {
  const { plain } = words;
  const choices = fieldChoices(field)?.filter((choice) => choice !== '');
  const enter = value === '' ? plain.fieldSkip : plain.fieldKeep(shown(value));
  const hints = [
    ...(choices ? [plain.oneOf(choices)] : []),
    ...(field.type === 'list' ? [words.listHint] : []),
    enter,
    plain.fieldBack,
  ];
  for (;;) {
    talk.say(`${shown(field.title)} (${hints.join('; ')})`);
    const heard = await hearOneOf(talk, why, fieldCommands);
    if ('reply' in heard) return heard;
    const { line } = heard;
    if (line === '') return { line: value };
    if (line === '-') return { line: '' };
    if (!choices || choices.includes(line)) return heard;
    talk.say(plain.wrong(line));
  }
}

/** Asks for the fields of a record, one after the other. Back leads to the field before, and from the first one out of it. */
export async function hearEntry(asked: EntryAsked, talk: Talk): Promise<EntryHeard> {
  const { fields, why, name, before, begun, onField } = asked;
  const key = fields.find((field) => field.required) ?? fields[0];
  const others = fields.filter((one) => one !== key);
  let typed: Typed = { ...typedEntry(fields, before), ...(!before && begun) };
  if (key && name !== '') typed = { ...typed, [key.name]: name };
  onField(typed);
  for (let at = 0; at < others.length;) {
    const field = others[at];
    if (!field) break;
    const heard = await hearField(field, typed[field.name] ?? '', why, talk);
    if ('line' in heard) {
      typed = { ...typed, [field.name]: heard.line };
      onField(typed);
      at += 1;
    } else if (heard.reply.type !== 'back') return { typed, reply: { type: heard.reply.type } };
    else if (at === 0) return { typed };
    else at -= 1;
  }
  return { typed };
}
