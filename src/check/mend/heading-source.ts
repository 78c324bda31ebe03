import type { Place } from '../../model/index.ts';

/** What a heading or bold line holds between its marks, as written and on one line; undefined where it is neither or not alone on its line. */
export function headingSource(source: string, { start, end }: Place): string | undefined {
  if (source.slice(start.offset - start.column + 1, start.offset).trim() !== '') return undefined;
  const text = source.slice(start.offset, end.offset);
  const [, atx] = /^#{1,6}(?:[ \t]+([^\r\n]*?))??(?:[ \t]+#+)?[ \t]*$/u.exec(text) ?? [];
  if (/^#{1,6}(?:[ \t]|$)/u.test(text)) return atx ?? '';
  const [, , bold] = /^(\*\*|__)((?:(?!\1)[^])+)\1$/u.exec(text) ?? [];
  const underlined = /^([^]+?)[\r\n]+[ \t]*(?:=+|-+)[ \t]*$/u.exec(text)?.[1];
  return (bold ?? underlined)?.replace(/\s*[\r\n]+\s*/gu, ' ').trim();
}
