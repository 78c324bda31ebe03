import type { Demand } from '../contract.ts';
import { labelSays } from '../label-says.ts';
import { contentOf } from './content-of.ts';
import type { Field, Part } from './types.ts';

/** Reads the named parts of a task, change, risk or question: nested labels, table cells, or `Purpose: …; Owner: …` on its own line. */
export function readFields(part: Part, demands: readonly Demand[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>(inlineFields(part, demands));
  for (const nested of part.parts) {
    const named = demands.filter((demand) => labelSays(nested.label, demand));
    for (const { id } of named) {
      const text = contentOf(nested);
      const known = fields.get(id);
      // Two labels that answer one demand, such as "Request" and "Response", are read as one.
      const joined = known && known.text !== '' ? [known.text, text].filter(Boolean).join('; ') : text;
      fields.set(id, { text: joined, place: known?.place ?? nested.place });
    }
    if (named.length > 0) continue;
    for (const [id, field] of inlineFields(nested, demands)) if (!fields.has(id)) fields.set(id, field);
  }
  return fields;
}

const inlineLabel = /(?:^|[\s(;,.|—–-])([\p{L}][\p{L} /&]{1,30}?)\s*[:：](?=\s)/gu;

function inlineFields({ words, place }: Part, demands: readonly Demand[]): readonly (readonly [string, Field])[] {
  const found = [...words.matchAll(inlineLabel)].flatMap((match) => {
    const demand = demands.find((one) => labelSays(match[1] ?? '', one));
    return demand ? [{ id: demand.id, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.map(({ id, end }, at) => {
    const text = words.slice(end, found[at + 1]?.start).replace(/^\s+|[\s;,|(—–-]+$/gu, '');
    return [id, { text, place }] as const;
  });
}

/** The text of a line up to its first inline field. */
export function beforeFields(words: string, demands: readonly Demand[]): string {
  const first = [...words.matchAll(inlineLabel)].find((match) => demands.some((one) => labelSays(match[1] ?? '', one)));
  return words.slice(0, first?.index ?? words.length).replace(/[\s;,|(.:—–-]+$/gu, '');
}
