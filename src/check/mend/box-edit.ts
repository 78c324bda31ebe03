import type { Edit } from '../../model/index.ts';
import type { TaskPart } from '../read/types.ts';

const lead = /^(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}/u;
const otherBlock = /^(?:#{1,6}[ \t]|>|```|~~~|[-*+][ \t]|\d{1,9}[.)][ \t]|\||<)/u;
const otherBox = /^(?:\[[ \t]?\](?=[ \t])|[☐□☑☒✅])[ \t]*/u;

/** The edit that gives a list item a box; other kinds of boxes are replaced. None for items that begin with no text. */
export function boxEdit(source: string, { part, form }: TaskPart): readonly Edit[] {
  if (form !== 'bullet' && form !== 'numbered') return [];
  const text = source.slice(part.place.start.offset, part.place.end.offset);
  const [marker] = lead.exec(text) ?? [];
  if (marker === undefined) return [];
  const rest = text.slice(marker.length);
  const [written = ''] = otherBox.exec(rest) ?? [];
  if (otherBlock.test(rest) || /^\s*$/u.test(rest.slice(written.length))) return [];
  const start = part.place.start.offset + marker.length;
  return [{ start, end: start + written.length, text: /[☑☒✅]/u.test(written) ? '[x] ' : '[ ] ' }];
}
