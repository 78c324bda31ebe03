import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/** A letter or number by itself, and marks around it. */
const letter = /^[\s>=→⇒➜("'“*-]*(?:[A-Ha-h]|\d{1,2})(?:\)|(?=\s*[.,;:。、，；：—–-]))/u;
const behind = /^["'”*)\s]*([,;:、，；：—–-]?)\s*([\p{L}\p{N}].*?)[.。]?$/su;
/** "(b) HTML, with (c) written alongside" speaks of another answer as well. */
const another = /\([A-Ha-h\d]\)/u;

/** What stands behind the letter or the name of an option that a sentence opens with. */
function behindName(said: string, name: string): string {
  const number = letter.exec(said)?.[0];
  if (number !== undefined) return said.slice(number.length);
  const at = said.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? '' : said.slice(at + name.length);
}

/**
 * What an answer says, without its label, behind the option that it takes. Undefined where it says the name again, or speaks of another.
 *
 * @returns what is added to the name, ", with a group as a later field"; and what is set off by a dash or colon, which says why
 */
export function behindPick(
  said: string,
  { name }: Option,
): { readonly added: string; readonly why?: string } | undefined {
  const [, mark = '', more = ''] = behind.exec(behindName(said, name)) ?? [];
  if (more === '' || another.test(more)) return undefined;
  if (/[:：—–-]/u.test(mark)) return { added: '', why: more };
  const [own = ''] = nameKey(name).split(' ');
  if (nameKey(more).split(' ').includes(own)) return undefined;
  return { added: mark === '' ? ` (${more})` : `, ${more}` };
}
