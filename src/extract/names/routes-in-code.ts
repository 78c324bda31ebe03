import type { Words } from '../words.ts';
import { isListed } from './is-listed.ts';
import type { Route } from './routes-in-text.ts';
import { allMatches } from '../../text/index.ts';

const call =
  /(?:\.|@|::|\b)(get|post|put|patch|delete|head|options)(?:Mapping)?\s?\(\s*(?:value\s?=\s?|path\s?=\s?)?["'`](\/[^"'`\s]{0,200})["'`]/giu;
const openApiPath = /^\s*["']?(\/[^\s"']{0,200}?)["']?:\s*\{?\s*$/u;
const openApiMethod = /^\s+["']?([a-z]{3,7})["']?:/u;
const remoteCall = /\brpc\s+(\w{2,60})\s*\(/gu;
const graphRoot = /\b(?:type|extend type)\s+(?:Query|Mutation|Subscription)\b[^{\n]{0,80}\{/gu;

/** Routes that code declares: web frameworks' calls and annotations. */
export function* routesInCode(text: string): Iterable<Route> {
  for (const match of allMatches(text, call)) {
    const [whole, method = '', path = ''] = match;
    yield { method: method.toUpperCase(), path, start: match.index, end: match.index + whole.length };
  }
}

/** Routes of an OpenAPI description: a path as a key, methods as keys below it. */
export function* routesInOpenApi(words: Words, text: string): Iterable<Route> {
  let path = '';
  let indent = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const depth = line.length - line.trimStart().length;
    const key = openApiPath.exec(line)?.[1];
    const method = openApiMethod.exec(line)?.[1] ?? '';
    if (key !== undefined) [path, indent] = [key, depth];
    else if (line.trim() !== '' && depth <= indent) path = '';
    else if (path !== '' && isListed(words, 'technical.methods', method)) {
      yield { method: method.toUpperCase(), path, start: offset + depth, end: offset + line.length };
    }
    offset += line.length + 1;
  }
}

/** Names of remote calls: `rpc CreateOrder(...)`, and the fields of a GraphQL schema's root types. */
export function* callsInCode(text: string): Iterable<Route> {
  for (const match of allMatches(text, remoteCall))
    yield { path: match[1] ?? '', start: match.index, end: match.index + match[0].length };
  for (const root of allMatches(text, graphRoot)) {
    const from = root.index + root[0].length;
    const body = text.slice(from, text.indexOf('\n}', from));
    for (const field of allMatches(body, /(?:^|\n|\{)\s{0,12}(\w{2,60})\s?(?:\([^()]{0,400}\))?\s?:/gu)) {
      const start = from + field.index;
      yield { path: field[1] ?? '', start, end: start + field[0].length };
    }
  }
}
