import { useRef, useState } from '@inquirer/core';
import type { Field } from '../../../pack/index.ts';
import { fieldChoices, type Typed } from '../form-fields.ts';
import { typedCells } from './draw-typed.ts';
import type { Frame } from './frame.ts';
import type { Readline } from './use-keys.ts';
import { type Typing, useTyped } from './use-typed.ts';

/** A record that is being filled in, field by field. */
export interface Form extends Typing {
  /** The place of the field that is being filled in. */
  readonly at: number;
  readonly field: Field | undefined;
  /** What the field may be, where it is one of a few. */
  readonly choices: readonly string[] | undefined;
  /** All fields as they are typed. */
  readonly values: Typed;
  /** How many cells the rows of the field's text may take. */
  readonly cells: () => number;
  /** On to a field; one that is not there is the first or the last. */
  readonly goTo: (place: number, rl: Readline) => void;
}

/** A form at its first field. */
export function useForm(fields: readonly Field[], initial: Typed, frame: Frame): Form {
  const place = useRef(0);
  const [filled, setFilled] = useState(initial);
  const cells = (): number => typedCells(fields[place.current]?.title ?? '', frame);
  const typing = useTyped(initial[fields[0]?.name ?? ''] ?? '', cells);
  const at = place.current;
  const field = fields[at];
  const values: Typed = field ? { ...filled, [field.name]: typing.typed.text } : filled;
  const goTo = (next: number, rl: Readline): void => {
    setFilled(values);
    place.current = Math.max(0, Math.min(next, fields.length - 1));
    typing.replace(values[fields[place.current]?.name ?? ''] ?? '', rl);
  };
  return { ...typing, at, field, choices: field && fieldChoices(field), values, cells, goTo };
}
