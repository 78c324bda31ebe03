import type { Part } from '../check/index.ts';

/** Where a part's words go on behind its id and the marks behind that. */
export function afterId({ id, words }: Part): number {
  if (id === '') return 0;
  const end = words.indexOf(id) + id.length;
  return words.length - words.slice(end).replace(/^\]?[\s:：.)—–-]*/u, '').length;
}
