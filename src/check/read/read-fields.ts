import type { Demand } from '../contract.ts';
import { labelSays } from '../label-says.ts';
import { contentOf } from './content-of.ts';
import { dashedLabel } from './dashed-label.ts';
import { inlineLabels } from './inline-labels.ts';
import type { Field, Part } from './types.ts';

// A label that no demand knows ends what is said under the one before it: "Owner: coder; Estimate: 2 h".
const otherLabel = /[;|—] ?\p{Lu}[\p{L} /]{1,24}[:：] /u;

/** Reads the named parts of a task, change, risk or question: nested labels, table cells, or `Purpose: …; Owner: …` on its own line. */
export function readFields(part: Part, demands: readonly Demand[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>(inlineFields(part, demands));
  for (const nested of part.parts) {
    const dashed = dashedLabel(nested);
    const named = demands.filter((demand) => labelSays(dashed?.label ?? nested.label, demand));
    for (const { id } of named) {
      const text = contentOf({ ...nested, ...dashed });
      const known = fields.get(id);
      // Two labels that answer one demand, such as "Request" and "Response", are read as one.
      fields.set(id, { text: joined(known?.text ?? '', text), place: known?.place ?? nested.place });
    }
  }
  // Words that look like a label within another part's text are one only where nothing has that label for its own.
  for (const nested of part.parts)
    for (const [id, field] of inlineFields(nested, demands)) if (!fields.has(id)) fields.set(id, field);
  return fields;
}

// Joined by adding: an array's join would copy all there is, each time.
function joined(known: string, text: string): string {
  if (known === '' || text === '') return known + text;
  return `${known}; ${text}`;
}

function inlineFields({ words, place }: Part, demands: readonly Demand[]): readonly (readonly [string, Field])[] {
  const found = inlineLabels(words, demands);
  return found.map(({ id, end }, at) => {
    const said = words.slice(end, found[at + 1]?.start).split(otherLabel)[0] ?? '';
    const text = said.replace(/^ |[ ;,|(—–-]+$/gu, '');
    // A dash alone is what is said: "Depends on: –; Owner: coder".
    return [id, { text: text === '' ? (/^ ?([—–-])/u.exec(said)?.[1] ?? '') : text, place }] as const;
  });
}
