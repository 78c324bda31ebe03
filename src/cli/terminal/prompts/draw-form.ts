import type { Field } from '../../../pack/index.ts';
import { cellWidth } from '../draw/cell-width.ts';
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
  /** What the path that is typed may go on with. */
  readonly offers: readonly string[];
  readonly showsWhy: boolean;
}

/** What the field may be, in as many lines as that takes, with what it is now marked. */
function drawChoices(choices: readonly string[], value: string, cells: number, { pen }: Frame): readonly string[] {
  const lines: string[] = [];
  let used = cells;
  for (const choice of choices) {
    const name = choice === '' ? words.notSaid : choice;
    const text = choice === value ? `‹${name}›` : name;
    const drawn = choice === value ? pen.active(text) : pen.faint(text);
    const fits = used + 1 + cellWidth(text) < cells;
    used = fits ? used + 1 + cellWidth(text) : cellWidth(text);
    if (fits) lines[lines.length - 1] += ` ${drawn}`;
    else lines.push(drawn);
  }
  return lines;
}

function drawField(field: Field, value: string, { pen, size }: Frame): string {
  const text = clip(`  ${field.title}: ${value}`, size().columns);
  return value === '' ? pen.faint(text) : text;
}

function drawActive(field: Field, value: string, frame: Frame): readonly string[] {
  const lead = `❯ ${field.title}:`;
  const choices = fieldChoices(field);
  if (!choices) return [`${frame.pen.active(lead)} ${value}`];
  const { columns } = frame.size();
  const beside = drawChoices(choices, value, columns - cellWidth(lead) - 1, frame);
  if (beside.length === 1) return [`${frame.pen.active(lead)} ${beside.join('')}`];
  return [frame.pen.active(lead), ...drawChoices(choices, value, columns - 4, frame).map((line) => `    ${line}`)];
}

/** The names that fit on three lines or so, and how many more there are. */
function drawOffers(offers: readonly string[], { size }: Frame): string {
  const room = size().columns * 3 - 12;
  let seen = 0;
  for (let used = 0; seen < offers.length; seen += 1) {
    used += cellWidth(offers[seen] ?? '') + 2;
    if (used > room) break;
  }
  const more = offers.length > seen ? [words.linesBelow(offers.length - seen)] : [];
  return [...offers.slice(0, seen), ...more].join('  ');
}

/** A form: what ends with the field that is being filled in, and what stands below it. */
export function drawForm({ frame, above, fields, values, at, missing, offers, showsWhy }: FormState): [string, string] {
  const draw = (field: Field): string => drawField(field, values[field.name] ?? '', frame);
  const field = fields[at];
  const active = field ? drawActive(field, values[field.name] ?? '', frame) : [];
  const { keys } = words;
  const note = offers.length > 0 ? drawOffers(offers, frame) : field?.type === 'list' ? words.listHint : '';
  const move = field && fieldChoices(field) ? [keys.cycle, keys.next] : [keys.next];
  const complete = field?.completes ? [keys.complete] : [];
  return [
    [...drawHead(frame, showsWhy), ...above, ...fields.slice(0, at).map(draw), ...active].join('\n'),
    [
      ...fields.slice(at + 1).map(draw),
      ...(missing === '' ? [] : [frame.pen.warning(`  ${missing}`)]),
      ...drawFoot({ ...frame, note }, [...move, ...complete, keys.submit]),
    ].join('\n'),
  ];
}
