import { once } from '../once.ts';
import type { Outline } from './types.ts';

/** Whether a document has headings below its title, of whatever level that is; what has none is a note. */
export const hasChapters = once(({ sections, passages }: Outline): boolean => {
  const [title, ...others] = sections.filter(({ kind }) => kind === 'heading');
  return (
    others.some(({ level }) => level > 1) ||
    (title !== undefined && title.level > 2 && title.line > (passages[0]?.line ?? 0))
  );
});
