import type { Words } from '../words.ts';
import { isListed } from './is-listed.ts';

const longest = 200;

/** The file of settings that a program has in a folder: `.toolrc`. */
const settings = /^\.[a-z][a-z-]*rc$/u;

/** A word that names a file. */
export interface FilePath {
  readonly path: string;
  /** It is read by people: a document or a picture. */
  readonly document: boolean;
}

/** Takes off what is no part of a path: line numbers, anchors, quotes, `./` in front, punctuation behind. */
function bare(token: string): string {
  return token
    .replace(/(?:#[\w-]*|:\d[\d,:+–-]*)[)"'`\],;.]*$/u, '')
    .replace(/^[("'`[]+|[)"'`\],;:.]+$/gu, '')
    .replace(/^(?:\.{1,2}\/)+/u, '');
}

/**
 * Reads one word as the path of a file.
 *
 * @param marked whether its author marked it as code, so that less is asked of it
 * @returns undefined where it is none: an address, a call, a property of an object, a version
 */
export function filePathOf(words: Words, token: string, marked: boolean): FilePath | undefined {
  if (
    token.length > longest ||
    token.includes('://') ||
    /[()=]|^[@-]|^www\.|\w\[\w*\]\.|node_modules\/|^\/api\//u.test(token)
  )
    return undefined;
  if (token.split('{').length !== token.split('}').length) return undefined;
  const path = bare(token);
  const name = path.split('/').at(-1) ?? '';
  if (isListed(words, 'technical.file-names', name) || (marked && settings.test(name)))
    return { path, document: false };
  const extension = /[\w*\])}]\.([A-Za-z][A-Za-z0-9]{0,11})$/u.exec(name)?.[1];
  // In a folder a date or "all" names files as well: `prices/2024-05.csv`, `zones/*.yaml`.
  const stem = path.includes('/') ? /[\p{L}\p{N}*]/u : /[A-Za-z]/u;
  if (extension === undefined || !stem.test(name.slice(0, -extension.length - 1))) return undefined;
  const document = isListed(words, 'technical.document-extensions', extension);
  if (!document && !isListed(words, 'technical.extensions', extension)) return undefined;
  if (path.includes('/')) return { path, document };
  if (isListed(words, 'technical.not-files', name) || isListed(words, 'technical.products', name)) return undefined;
  if (isListed(words, 'technical.member-extensions', extension) && !/[-_]/u.test(name)) return undefined;
  const proper = /^[A-Z][a-z0-9]*\.(?:js|io|net|ai|dev)$/u.test(name);
  return proper && !marked ? undefined : { path, document };
}
