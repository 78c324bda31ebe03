import { Unfit } from './unfit.ts';

const address = /([^\s()[\]<>\\&"'`*]+)\)/uy;

/** A link with plain words and a plain address, `[words](address)`. */
export interface Link {
  /** Where its bracket opens, in the text before `](`. */
  readonly open: number;
  readonly words: string;
  readonly url: string;
  /** Where it ends in the source. */
  readonly end: number;
}

/**
 * Reads the link whose words end at `](`. Throws `Unfit` where it is a picture, a footnote, or has marks of its own.
 *
 * @param text what stands before, as far as it is plain text
 * @param behind where its address begins
 */
export function readLink(text: string, source: string, behind: number): Link {
  const open = text.lastIndexOf('[');
  const words = text.slice(open + 1);
  if (open < 0 || words === '' || /^\^|[\]\n]/u.test(words) || /[!\]]/u.test(text.charAt(open - 1))) throw new Unfit();
  address.lastIndex = behind;
  const url = address.exec(source)?.[1];
  if (url === undefined) throw new Unfit();
  return { open, words, url, end: behind + url.length + 1 };
}
