import type { Code } from 'mdast';
import { closes, opening } from './fence.ts';
import { type Line, pointAt } from './types.ts';
import { Unfit } from './unfit.ts';

/**
 * Reads code between fences at the margin, and says which line comes behind it. Throws `Unfit` where it is not closed, or
 * where its head or end hold more than plain words.
 */
export function readFence(lines: readonly Line[], at: number): { readonly code: Code; readonly next: number } {
  const first = lines[at];
  const [, fence = '', info = ''] = opening.exec(first?.text ?? '') ?? [];
  if (!first || fence === '' || /[\\&]|\s$/u.test(info)) throw new Unfit();
  let end = at + 1;
  while (end < lines.length && !closes(lines[end]?.text ?? '', fence)) end += 1;
  const last = lines[end];
  if (!last || last.text.endsWith(' ')) throw new Unfit();
  const [lang = '', , ...meta] = info.trim().split(/(\s+)/u);
  const code: Code = {
    type: 'code',
    lang: lang === '' ? null : lang,
    meta: meta.length === 0 ? null : meta.join(''),
    value: lines
      .slice(at + 1, end)
      .map(({ text }) => text)
      .join('\n'),
    position: { start: pointAt(first, 0), end: pointAt(last, last.text.length) },
  };
  return { code, next: end + 1 };
}
