import type { Words } from '../words.ts';

/** "`GET /orders` gets `since`", "`order.paid` gets a field": what stands right behind a name says that it grows. */
export function grows(words: Words, behind: string): boolean {
  const gets = words.find('names.gets', behind);
  return gets !== undefined && /^[\s`"'”)]*$/u.test(behind.slice(0, gets.start));
}
