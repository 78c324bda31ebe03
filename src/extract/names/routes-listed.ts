import { allMatches } from '../../text/index.ts';
import type { Reading } from '../reading.ts';
import { isListed } from './is-listed.ts';
import { isRoute, routeAt } from './route-path.ts';
import type { Route } from './routes-in-text.ts';
import type { Stretch } from './stretches.ts';

/** A path that opens a line, or a branch of a tree. */
const opening = /^[\s│├└─|+`*-]*(?=\/[\w:{[])/gmu;
/** Behind it the line ends, or words say what it is for. */
const ends = /^[ \t]*$|^[ \t]+[^\s/]/u;
const farEnough = 40;

/** The end of a file's name. */
const ending = /\.[a-z][a-z\d]{0,4}$/u;
/** One line alone may run a program. */
const fewest = 2;

/** Routes that code lists without a method, a line each: "├── /api/orders   ← takes orders". */
export function routesListed({ words }: Reading, { text, role }: Stretch): readonly Route[] {
  const routes = allMatches(text, opening).flatMap(({ 0: before, index }) => {
    const start = index + before.length;
    const route = routeAt(text, start);
    const [, root, ...rest] = route?.path.split('/') ?? [];
    if (!route || rest.length === 0 || ending.test(route.path) || !isRoute(words, route.path)) return [];
    if (role !== 'endpoints' && !isListed(words, 'technical.route-roots', root)) return [];
    const behind = text.slice(route.end, route.end + farEnough).split('\n')[0] ?? '';
    return ends.test(behind) ? [{ path: route.path, start, end: route.end }] : [];
  });
  return role === 'endpoints' || routes.length >= fewest ? routes : [];
}
