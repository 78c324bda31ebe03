import type { Words } from '../words.ts';
import { isListed } from './is-listed.ts';

const longest = 200;

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
  if (isListed(words, 'technical.file-names', name)) return { path, document: false };
  const extension = /[\w*\])}]\.([A-Za-z][A-Za-z0-9]{0,11})$/u.exec(name)?.[1];
  if (extension === undefined || !/[A-Za-z]/u.test(name.slice(0, -extension.length))) return undefined;
  const document = isListed(words, 'technical.document-extensions', extension);
  if (!document && !isListed(words, 'technical.extensions', extension)) return undefined;
  if (path.includes('/')) return { path, document };
  if (isListed(words, 'technical.not-files', name) || isListed(words, 'technical.products', name)) return undefined;
  if (isListed(words, 'technical.member-extensions', extension) && !/[-_]/u.test(name)) return undefined;
  const proper = /^[A-Z][a-z0-9]*\.(?:js|io|net|ai|dev)$/u.test(name);
  return proper && !marked ? undefined : { path, document };
}
