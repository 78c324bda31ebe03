import type { Option } from './types.ts';

/** The level of the headings of chapters. */
const chapter = 2;

/** Options under a label in the middle of a chapter are those of one of its questions. */
export function isAside({ passages }: Option): boolean {
  return (
    passages.length > 0 &&
    passages.every(
      ({ section: { kind, level, parent } }) =>
        (kind === 'label' || kind === 'bold') &&
        level > chapter &&
        parent?.level === chapter &&
        parent.roles.length === 0,
    )
  );
}
