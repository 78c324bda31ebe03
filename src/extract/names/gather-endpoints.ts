import type { Reading } from '../reading.ts';
import { type EndpointMention, endpointMentions } from './endpoint-mentions.ts';
import { namedCalls } from './named-calls.ts';
import { routeKey } from './route-path.ts';
import { stretchesOf } from './stretches.ts';

/** What stands in front of a path that its short form leaves out: `/api/v1` of `/api/v1/orders`. */
const base = /^(?:\/(?:api|rest|v\d+))+$/u;

/** All places where one path is named. */
type Mentions = EndpointMention[];

/** Puts the short forms of paths under their whole: `GET /orders` under `GET /api/v1/orders`, where there is one such. A path alone of one segment may be a page. */
function joinShortForms(byKey: Map<string, Mentions>): void {
  const keys = [...byKey.keys()];
  for (const key of keys) {
    const whole = keys.filter((other) => other.endsWith(key) && base.test(other.slice(0, -key.length)));
    const [only] = whole;
    if (only === undefined || whole.length > 1) continue;
    const methods = new Set(byKey.get(only)?.map((one) => one.method));
    const short = byKey.get(key) ?? [];
    const deep = key.split('/').length > 2;
    if (!short.every((one) => (one.method === undefined ? deep : methods.has(one.method)))) continue;
    byKey.get(only)?.push(...short);
    byKey.delete(key);
  }
}

/** Whether a path alone, of one segment, is likelier a command of a tool than a route: nothing beside it speaks of routes, and other routes have a base. */
function isCommand({ words }: Reading, mentions: Mentions, based: boolean): boolean {
  return (
    based &&
    mentions.every(
      (one) =>
        one.method === undefined &&
        one.by === 'path' &&
        one.stretch.form !== 'row' &&
        one.stretch.role !== 'endpoints' &&
        /^\/[\w-]+$/u.test(one.path) &&
        !words.has('names.endpoint-word', one.stretch.text),
    )
  );
}

/**
 * The places where endpoints are named, those of one path together, its short forms with it. What is named as somebody
 * else's is left out with its shorter forms, and so are commands that look like paths.
 */
export function gatherEndpoints(reading: Reading): readonly (readonly EndpointMention[])[] {
  const byKey = new Map<string, Mentions>();
  for (const stretch of stretchesOf(reading)) {
    for (const mention of [...endpointMentions(reading, stretch), ...namedCalls(reading, stretch)]) {
      const key = routeKey(mention.path);
      const same = byKey.get(key);
      if (same) same.push(mention);
      else byKey.set(key, [mention]);
    }
  }
  joinShortForms(byKey);
  const based = [...byKey].some(
    ([key, all]) => /^\/(?:api|rest|v\d+)\//u.test(key) && all.some((one) => one.method !== undefined),
  );
  const foreign = [...byKey].filter(([, mentions]) => mentions.some((one) => one.foreign)).map(([key]) => key);
  return [...byKey]
    .filter(
      ([key, mentions]) =>
        mentions.some((one) => one.method !== undefined && !one.foreign) ||
        !foreign.some((other) => other.endsWith(key)),
    )
    .map(([, mentions]) => mentions.filter((one) => !one.foreign))
    .filter((mentions) => mentions.length > 0 && !isCommand(reading, mentions, based));
}
