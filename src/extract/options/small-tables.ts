import type { Outline, Passage } from '../outline/index.ts';

const [fewest, most] = [2, 8];

/** The tables of a document that may weigh options, each as its rows: neither one row alone nor many. */
export function smallTables({ passages }: Outline): readonly (readonly Passage[])[] {
  const tables: Passage[][] = [];
  for (const passage of passages) {
    const before = tables.at(-1)?.at(-1);
    if (passage.form !== 'row') continue;
    if (before && before.section === passage.section && passage.line === before.line + 1) tables.at(-1)?.push(passage);
    else tables.push([passage]);
  }
  return tables.filter(({ length }) => length >= fewest && length <= most);
}
