import { spacedWords } from '../../text/index.ts';
import { bulletOf } from '../bullet-of.ts';
import type { Outline, Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/** A label of more words tells something. */
const mostWords = 6;

interface Sided {
  readonly name: string;
  readonly side: 'pros' | 'cons';
  readonly passage: Passage;
}

/** What an item with a sign in front of it begins with: "+ Tailwind: new people know it". */
function signedIn(outline: Outline, passage: Passage): readonly Sided[] {
  const name = passage.form === 'item' ? /^([^:：]{2,40})[:：]\s/u.exec(passage.text)?.[1] : undefined;
  if (name === undefined || spacedWords(name) > mostWords) return [];
  const sign = bulletOf(outline, passage);
  const side = sign === '+' ? 'pros' : sign === '-' ? 'cons' : undefined;
  return side ? [{ name, side, passage }] : [];
}

/** The name behind "Pro", "Cons of" and the like at the start of a label: "Pro offset: …". */
function sidedIn(words: Words, passage: Passage): readonly Sided[] {
  const { lead = '', form } = passage;
  if (form === 'code' || form === 'row' || lead === '' || spacedWords(lead) > mostWords) return [];
  return (['pros', 'cons'] as const).flatMap((side) => {
    const said = words.find(`headings.${side}`, lead);
    const rest = said?.start === 0 ? lead.slice(said.end).trimStart() : '';
    const of = words.find('option-names.side-of', rest);
    const name = (of?.start === 0 ? rest.slice(of.end) : rest).trim();
    return name === '' || /^[^\p{L}\p{N}]/u.test(name) ? [] : [{ name, side, passage }];
  });
}

/**
 * Things whose advantages and drawbacks stand behind labels that name them: "Pro offset: …", "Contra offset: …",
 * "Pro cursor: …"; or "+ Tailwind: …", "- Tailwind: …". Two at least, and of one of them both sides.
 */
export function* optionsBySides(outline: Outline, words: Words): Iterable<Option> {
  const byName = new Map<string, Sided[]>();
  const all = outline.passages.flatMap((passage) => [...sidedIn(words, passage), ...signedIn(outline, passage)]);
  for (const one of all) {
    const key = nameKey(one.name);
    const group = byName.get(key);
    if (group) group.push(one);
    else byName.set(key, [one]);
  }
  const groups = [...byName.values()];
  if (groups.length < 2 || !groups.some((group) => new Set(group.map(({ side }) => side)).size > 1)) return;
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const passages = group.map(({ passage }) => passage);
    const { text: raw, line, column } = first.passage;
    yield { name: first.name, raw, line, column, by: 'sides', sections: [], passages, headings: [] };
  }
}
