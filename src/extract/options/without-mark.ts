import type { Reading } from '../reading.ts';

/** The words of a verdict without the bare mark that opens them ("Rejected - …", "✅ Chosen: …"). */
export function withoutMark({ words }: Reading, text: string): string {
  const plain = text.replace(/^[^\p{L}\p{N}]+/u, '');
  const [, mark = '', behind = ''] = /^(.{2,24}?)\s*[:：–—,.;-]+\s+(.+)$/u.exec(plain) ?? [];
  const marked = (['marks.rejected', 'marks.chosen', 'option-names.verdict-column'] as const).some((list) =>
    words.has(list, mark),
  );
  return marked ? behind : plain;
}
