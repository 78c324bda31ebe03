import type { Words } from '../words.ts';
import { routeAt } from './route-path.ts';
import { allMatches } from '../../text/index.ts';

/** A method with a path, or a path alone, in a text. */
export interface Route {
  readonly method?: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

const between = /[\s`*"'“(:]{0,4}(?:\p{L}{1,4}[\s`*"']{1,3})?/uy;
const chained = /^[\s`*,/|&+]{1,5}$/u;
/** Behind a path: `/users` (POST), /users: POST. */
const behind = /[`*"'”)]{0,3}\s?(?:[(:[—–-]|->)\s?[`*]{0,2}(?=[A-Z]{3,7}(?![\p{L}\p{N}]))/uy;

/** All routes with a method in a text: `POST /orders`, `GET/PUT /orders/:id`, `/orders (POST)`. */
export function* routesInText(words: Words, text: string): Iterable<Route> {
  const methods = words
    .findAll('technical.methods', text)
    .filter((match) => match.phrase === match.phrase.toUpperCase());
  for (let at = 0; at < methods.length; at += 1) {
    const first = methods[at];
    let last = first;
    const chain = [first];
    for (
      let next = methods[at + 1];
      last && next && chained.test(text.slice(last.end, next.start));
      next = methods[at + 1]
    ) {
      chain.push(next);
      last = next;
      at += 1;
    }
    if (!first || !last) continue;
    const route = routeAfter(text, last.end);
    if (route)
      for (const method of chain)
        if (method) yield { method: method.phrase, path: route.path, start: first.start, end: route.end };
  }
  for (const match of allMatches(text, /(?<![\w/.\])}>*-])\/[\w:{<[]/gu)) {
    const route = routeAt(text, match.index);
    if (!route) continue;
    behind.lastIndex = route.end;
    const gap = behind.exec(text)?.[0].length;
    const method = gap === undefined ? undefined : methods.find((one) => one.start === route.end + gap);
    if (method) yield { method: method.phrase, path: route.path, start: match.index, end: method.end };
  }
}

function routeAfter(text: string, end: number): { readonly path: string; readonly end: number } | undefined {
  between.lastIndex = end;
  const gap = between.exec(text)?.[0] ?? '';
  return gap === '' ? undefined : routeAt(text, end + gap.length);
}
