import type { Entry, Item } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';

/** What makes two parts of an answer one thing: the text of an item; the key fields of a record, or its first required one. */
export function partKey({ fields = [] }: Question, part: Item | Entry): string {
  if ('text' in part) return JSON.stringify(part.text);
  const keys = fields.filter(({ key }) => key);
  const named = keys.length > 0 ? keys : fields.filter(({ required }) => required).slice(0, 1);
  return JSON.stringify(named.map(({ name }) => String(part.values[name] ?? '').toLowerCase()));
}
