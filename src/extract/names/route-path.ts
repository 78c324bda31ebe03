import type { Words } from '../words.ts';
import { isListed } from './is-listed.ts';

const pathAt =
  /(?:https?:\/\/[\w.:@-]+|\{\{?[\w.]+\}\}?|\$\{?[\w.]+\}?)?\/(?:[\w\-.~:{}*@$%/]|<[\w -]{1,40}>|\[[\w.-]{1,40}\])*/uy;

/** The path or address that begins at an offset, without query and closing punctuation. */
export function routeAt(text: string, offset: number): { readonly path: string; readonly end: number } | undefined {
  pathAt.lastIndex = offset;
  const match = pathAt.exec(text);
  if (!match) return undefined;
  const path = match[0].replace(/[.:*]+$/u, (end) => (end.startsWith('*') ? end.replace(/[.:]+$/u, '') : ''));
  return { path, end: offset + path.length };
}

/** What two spellings of one path have in common: no host, no names of parameters, no final slash. */
export function routeKey(path: string): string {
  const bare = path.replace(/^(?:https?:\/\/[^/]+|\{\{?[^}]*\}\}?|\$\{?[\w.]+\}?)(?=\/)/u, '');
  // "/orders/:id.pdf" is another route than "/orders/:id".
  const segments = bare
    .split('/')
    .map((segment) =>
      /^(?::|\{|<|\[|\$)/u.test(segment) ? `:${/\.[a-z]\w{1,4}$/iu.exec(segment)?.[0] ?? ''}` : segment,
    );
  return segments
    .join('/')
    .replace(/(?<=.)\/\*{0,2}$/u, '')
    .toLowerCase();
}

/** Whether a path that stands without a method reads as a route: neither a file, nor a folder, nor a command of a chat. */
export function isRoute(words: Words, path: string): boolean {
  if (!/^\/[\p{L}_:{*[<]/u.test(path) || /\.{3}|-$/u.test(path) || /[\w]:[\w]/u.test(path) || /\/\//u.test(path))
    return false;
  const segments = path.split('/').filter((segment) => segment !== '');
  const [first = '', last = ''] = [segments[0], segments.at(-1)];
  const extension = /\.([a-z0-9]{1,6})$/iu.exec(last)?.[1];
  // `/users/{id}/orders`: no folder stands for a value.
  const open = segments.some((segment) => /^(?:\{|:)/u.test(segment));
  if ((!open && isListed(words, 'technical.filesystem-roots', first)) || first.startsWith('.')) return false;
  // `/orders/17`: a page that somebody visited.
  if (segments.some((segment) => /^\d+$/u.test(segment))) return false;
  if (/^(?:api|v\d+)$/u.test(first)) return true;
  return !isListed(words, 'technical.extensions', extension);
}
