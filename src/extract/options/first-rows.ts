import type { Outline, Passage } from '../outline/index.ts';

/** The first rows of tables, which stand for the whole of them. */
export function firstRows({ passages }: Outline): readonly Passage[] {
  const rows = passages.filter(({ form }) => form === 'row');
  return rows.filter(({ line }, index) => rows[index - 1]?.line !== line - 1);
}
