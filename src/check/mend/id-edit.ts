import type { Edit } from '../../model/index.ts';
import type { TaskPart } from '../read/types.ts';

const item =
  /^(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ xX]\][ \t]+)?(?:#{1,6}[ \t]+)?(?:\*\*(?=[^\s*][^*\r\n]*\*\*)|__(?=[^\s_][^_\r\n]*__))?/u;
const heading = /^#{1,6}[ \t]+(?:\*\*(?=[^\s*][^*\r\n]*\*\*)|__(?=[^\s_][^_\r\n]*__))?/u;
const otherBox = /^(?:\[[ \t]?\](?=[ \t])|[☐□☑☒✅])/u;

/** The edit that writes an id before the name of a list item or heading; none for rows, and for boxes yet to be mended. */
export function idEdit(source: string, { part, form }: TaskPart, id: string): readonly Edit[] {
  const { start, end } = part.place;
  const text = source.slice(start.offset, end.offset);
  const [before] = form === 'row' || form === 'label' ? [] : ((form === 'heading' ? heading : item).exec(text) ?? []);
  if (before === undefined || otherBox.test(text.slice(before.length))) return [];
  const at = start.offset + before.length;
  return [{ start: at, end: at, text: `${id} ` }];
}
