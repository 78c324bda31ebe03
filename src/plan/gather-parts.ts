import { type Demand, labelSays, type Part, wordsOf } from '../check/index.ts';

/** What answers each demand: parts whose own line answers it, and parts that stand under its label. */
export type Gathered = ReadonlyMap<string, readonly { readonly part: Part; readonly labelled: boolean }[]>;

/**
 * Gathers what answers each demand, by the nearest label above it. A label that answers several, such as
 * "Authentication, authorization, and shared libraries", only groups those below it; an item under a label says
 * something about that, whatever it begins with, unless it begins in bold. Parts for which `isOther` holds are left out.
 */
export function gatherParts(
  parts: readonly Part[],
  demands: readonly Demand[],
  isOther: (part: Part) => boolean = () => false,
): Gathered {
  const found = new Map<string, { part: Part; labelled: boolean }[]>();
  const add = (id: string, part: Part, labelled: boolean): void => {
    const list = found.get(id) ?? [];
    list.push({ part, labelled });
    found.set(id, list);
  };
  const walk = (nested: readonly Part[], current: string | undefined): void => {
    for (const part of nested) {
      if (isOther(part)) continue;
      const own = current === undefined || standsOut(part) ? answered(part, demands) : undefined;
      if (own !== undefined) {
        if (part.text !== '') add(own, answerOf(part), true);
        if (part.form !== 'row') walk(part.parts, own);
      } else if (current === undefined) walk(part.parts, undefined);
      else {
        if (part.words !== '' && part.form !== 'code') add(current, part, false);
        if (part.form !== 'row') walk(part.parts, current);
      }
    }
  };
  walk(parts, undefined);
  return found;
}

// A row that names what it is about answers in its other cells; where that is one, names keep their marks.
function answerOf(part: Part): Part {
  const cells = part.form === 'row' ? part.parts.filter(({ words }) => !['', part.id, part.label].includes(words)) : [];
  return cells.length === 1 && cells[0] ? cells[0] : part;
}

function standsOut({ form, id, nodes }: Part): boolean {
  return form === 'heading' || form === 'label' || (id === '' && nodes[0]?.type === 'strong');
}

function answered(part: Part, demands: readonly Demand[]): string | undefined {
  const said = demands.filter((demand) => labelSays(part.label, demand));
  const below = part.parts.flatMap((nested) => said.find((demand) => labelSays(nested.label, demand)) ?? []);
  if (new Set(below).size > 1) return undefined;
  const words = wordsOf(part.label).join(' ');
  const exact = demands.find(({ label }) => wordsOf(label).join(' ') === words);
  return (exact ?? said[0])?.id;
}
