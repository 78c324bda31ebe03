import type { Field } from '../../../pack/index.ts';
import { cellWidth } from '../draw/cell-width.ts';
import { clip } from '../draw/clip.ts';
import { shown } from '../draw/shown.ts';
import { fieldChoices, takesLines, type Typed } from '../form-fields.ts';
import type { TypedText } from '../typing/typed-text.ts';
import { words } from '../words.ts';
import { drawTyped } from './draw-typed.ts';
import { drawFoot, drawHead, type Frame, spaced } from './frame.ts';

/** A form as it stands. */
export interface FormState {
  readonly frame: Frame;
  readonly above: readonly string[];
  readonly fields: readonly Field[];
  readonly values: Typed;
  /** The place of the field that is being filled in, and its text with the cursor. */
  readonly at: number;
  readonly typed: TypedText;
  /** What is wrong with it, if something is. */
  readonly wrong?: string;
  /** What the path that is typed may go on with. */
  readonly offers?: readonly string[];
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
  const text = clip(`  ${field.title}: ${shown(value)}`, size().columns);
  return value === '' ? pen.faint(text) : text;
}

type Lines = readonly string[];

/** The field that is being filled in: to where the cursor is, and below. */
function drawActive(
  field: Field,
  { values, typed, frame }: FormState,
  fits: number,
): { readonly upper: Lines; readonly lower: Lines } {
  const choices = fieldChoices(field);
  if (!choices) return drawTyped(field.title, typed, frame, fits);
  const lead = `❯ ${field.title}:`;
  const value = values[field.name] ?? '';
  const { columns } = frame.size();
  const beside = drawChoices(choices, value, columns - cellWidth(lead) - 1, frame);
  if (beside.length === 1) return { upper: [`${frame.pen.active(lead)} ${beside.join('')}`], lower: [] };
  const under = drawChoices(choices, value, columns - 4, frame).map((line) => `    ${line}`);
  return { upper: [frame.pen.active(lead), ...under], lower: [] };
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

function footOf({ frame, fields, at, typed, wrong, offers = [] }: FormState): Lines {
  const { keys } = words;
  const field = fields[at];
  const note = offers.length > 0 ? drawOffers(offers, frame) : field?.type === 'list' ? words.listHint : '';
  const own =
    field && fieldChoices(field)
      ? [keys.cycle, keys.next]
      : [
          keys.next,
          ...(field?.completes ? [keys.complete] : []),
          ...(field && takesLines(field) ? [keys.newLine] : []),
          keys.editor,
        ];
  return [
    ...(wrong === undefined ? [] : [frame.pen.warning(`  ${wrong}`)]),
    ...drawFoot(
      { ...frame, note },
      { keys: [...own, keys.submit], typed: typed.text !== '' && !(field && fieldChoices(field)) },
    ),
  ];
}

/** As many of the lines before the field as fit, the nearest ones; or of those behind it. */
function near(lines: Lines, fits: number, side: 'before' | 'behind', { pen }: Frame): Lines {
  if (lines.length <= fits) return lines;
  const rest = pen.faint(`  ${side === 'before' ? '↑' : '↓'} ${lines.length - Math.max(0, fits - 1)}`);
  if (fits < 1) return [];
  return side === 'before' ? [rest, ...lines.slice(lines.length - fits + 1)] : [...lines.slice(0, fits - 1), rest];
}

/** A form: what ends with the field that is being filled in, and what stands below it. */
export function drawForm(state: FormState): [string, string] {
  const { frame, above, fields, values, at, showsWhy } = state;
  const draw = (field: Field): string => drawField(field, values[field.name] ?? '', frame);
  const [before, behind] = [fields.slice(0, at).map(draw), fields.slice(at + 1).map(draw)];
  const head = [...drawHead(frame, showsWhy), ...spaced(above, frame)];
  const foot = footOf(state);
  const room = Math.max(3, frame.size().rows - head.length - foot.length - 1);
  const field = fields[at];
  const most = Math.max(3, room - before.length - behind.length);
  const { upper, lower } = field ? drawActive(field, state, most) : { upper: [], lower: [] };
  const rest = Math.max(0, room - upper.length - lower.length);
  const fitsBefore = Math.max(Math.floor(rest / 2), rest - behind.length);
  const seenBefore = near(before, fitsBefore, 'before', frame);
  const seenBehind = near(behind, rest - seenBefore.length, 'behind', frame);
  return [[...head, ...seenBefore, ...upper].join('\n'), [...lower, ...seenBehind, ...foot].join('\n')];
}
