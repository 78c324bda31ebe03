import { type Front, readFront } from './read-front.ts';

// What means something far from where it stands, or is another line end.
const far = /[\t\r\0]|\]:|^\uFEFF/u;

/** The front matter of a document that may be read quickly; undefined where the parser must have the whole. */
export function frontOf(source: string): Front | undefined {
  return far.test(source) ? undefined : readFront(source);
}
