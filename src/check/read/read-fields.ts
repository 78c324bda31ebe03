import type { Demand } from '../contract.ts';
import { labelSays, wordsOf } from '../label-says.ts';
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

    for (const [id, field] of inlineFields(nested, demands)) if (!fields.has(id)) fields.set(id, field);
  }
  return fields;
}

const inlineLabel = /(?:^|[(;,.?!|—–-]\s*)([\p{L}][\p{L} /&]{1,30}?)\s*[:：](?=\s)/gu;

interface InlineLabel {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function inlineFields({ words, place }: Part, demands: readonly Demand[]): readonly (readonly [string, Field])[] {
  const found = inlineLabels(words, demands);
  return found.map(({ id, end }, at) => {
    const text = words.slice(end, found[at + 1]?.start).replace(/^\s+|[\s;,|(—–-]+$/gu, '');
    return [id, { text, place }] as const;
  });
}

/** Labels within a line, such as the last two of `Add it. Purpose: why; Owner: coder`, with where they begin and end. */
export function inlineLabels(words: string, demands: readonly Demand[]): readonly InlineLabel[] {
  return [...words.matchAll(inlineLabel)].flatMap((match) => {
    const [all, label = ''] = match;
    const demand = demands.find((one) => labelSays(label, one));
    // At the beginning of a line it may be the name of something: "Add a module: the parser".
    const isName = match.index === 0 && demand && !labelSays(wordsOf(label)[0] ?? '', demand);
    return demand && !isName ? [{ id: demand.id, start: match.index, end: match.index + all.length }] : [];
  });
}

/** The text of a line up to its first inline field. */
export function beforeFields(words: string, demands: readonly Demand[]): string {
  const [first] = inlineLabels(words, demands);
  const end = first && /[?!]/u.test(words.charAt(first.start)) ? first.start + 1 : first?.start;
  return words.slice(0, end).replace(/[\s;,|(.:—–-]+$/gu, '');
}
