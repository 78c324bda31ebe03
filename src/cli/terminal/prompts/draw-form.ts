import type { Field } from '../../../pack/index.ts';
import { clip } from '../draw/clip.ts';
import { fieldChoices, type Typed } from '../form-fields.ts';
import { words } from '../words.ts';
import { drawFoot, drawHead, type Frame } from './frame.ts';

/** A form as it stands. */
export interface FormState {
  readonly frame: Frame;
  readonly above: readonly string[];
  readonly fields: readonly Field[];
  readonly values: Typed;
  /** The place of the field that is being filled in. */
  readonly at: number;
  /** What is wrong with it, if something is. */
  readonly missing: string;
  readonly showsWhy: boolean;
}

function drawChoices(choices: readonly string[], value: string, { pen }: Frame): string {
  return choices
    .map((choice) => (choice === '' ? words.notSaid : choice))
    .map((name, at) => (choices[at] === value ? pen.active(`‹${name}›`) : pen.faint(name)))
    .join(' ');
}

function drawField(field: Field, value: string, { pen, size }: Frame): string {
  const text = clip(`  ${field.title}: ${value}`, size().columns);
  return value === '' ? pen.faint(text) : text;
}

function drawActive(field: Field, value: string, frame: Frame): string {
  const choices = fieldChoices(field);
  return `${frame.pen.active(`❯ ${field.title}:`)} ${choices ? drawChoices(choices, value, frame) : value}`;
}

/** A form: what ends with the field that is being filled in, and what stands below it. */
export function drawForm({ frame, above, fields, values, at, missing, showsWhy }: FormState): [string, string] {
  const draw = (field: Field): string => drawField(field, values[field.name] ?? '', frame);
  const field = fields[at];
  const active = field ? drawActive(field, values[field.name] ?? '', frame) : '';
  const { keys } = words;
  const note = field?.type === 'list' ? words.listHint : '';
  const move = field && fieldChoices(field) ? [keys.cycle, keys.next] : [keys.next];
  return [
    [...drawHead(frame, showsWhy), ...above, ...fields.slice(0, at).map(draw), active].join('\n'),
    [
      ...fields.slice(at + 1).map(draw),
      ...(missing === '' ? [] : [frame.pen.warning(`  ${missing}`)]),
      ...drawFoot({ ...frame, note }, [...move, keys.submit, keys.cancel, keys.why, keys.leave]),
    ].join('\n'),
  ];
}
