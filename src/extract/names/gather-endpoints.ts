import { once } from '../once.ts';
import type { Reading } from '../reading.ts';
import { type EndpointMention, endpointMentions } from './endpoint-mentions.ts';
import { namedCalls } from './named-calls.ts';
import { routeKey } from './route-path.ts';
import { stretchesOf } from './stretches.ts';

/** What stands in front of a path that its short form leaves out, part by part: `/api`, `/v1` of `/api/v1/orders`. */
const base = /^\/(?:api|rest|v\d+)(?=\/)/u;

/** All places where one path is named. */
type Mentions = EndpointMention[];

/** The path without its base, as far as that is known: `/v1/orders` and `/orders` of `/api/v1/orders`. */
function shortForms(key: string): readonly string[] {
  const forms: string[] = [];
  for (let rest = key; base.test(rest);) {
    rest = rest.replace(base, '');
    forms.push(rest);
  }
  return forms;
}

/**
 * Puts the short forms of paths under their whole: `GET /orders` under `GET /api/v1/orders`, where it is the short form of
 * no other. A path alone of one segment may be a page.
 */
function joinShortForms(byKey: Map<string, Mentions>): void {
  const wholes = new Map<string, string[]>();
  // A whole that is itself a short form of a longer one gives way to that.
  const longestFirst = [...byKey.keys()].toSorted((a, b) => b.length - a.length);
  for (const key of longestFirst) {
    const own = wholes.get(key);
    for (const form of own?.length === 1 ? [] : shortForms(key)) {
      const known = wholes.get(form);
      if (known) known.push(key);
      else wholes.set(form, [key]);
    }
  }
  for (const [key, [only, ...others]] of wholes) {
    const short = byKey.get(key);
    const whole = only === undefined || others.length > 0 ? undefined : byKey.get(only);
    if (!short || !whole) continue;
    const methods = new Set(whole.map((one) => one.method));
    const deep = key.split('/').length > 2;
    const isSame = ({ method }: EndpointMention): boolean => (method === undefined ? deep : methods.has(method));
    for (const one of short.filter(isSame)) whole.push(one);
    const rest = short.filter((one) => !isSame(one));
    if (rest.length > 0) byKey.set(key, rest);
    else byKey.delete(key);
  }
}

/** A part of a path as an example has it, with a number in it: `a23upgqy`, `1042`. */
const sample = /^(?=\D*\d)(?!v\d+$)[\w-]{1,60}$/u;

/** More parts with numbers than this are no example that somebody wrote by hand. */
const mostSamples = 4;

/** The paths that a path may be an example of: each of its parts with a number may stand for a parameter. */
function patternsOf(key: string): readonly string[] {
  const parts = key.split('/');
  const places = parts.flatMap((part, at) => (sample.test(part) ? [at] : []));
  if (places.length > mostSamples) return [];
  const patterns: (readonly string[])[] = [parts];
  for (const place of places) patterns.push(...patterns.map((one) => one.with(place, ':')));
  return patterns.slice(1).map((one) => one.join('/'));
}

/** Puts a path with values under the one that names their places: an example of a call is no route of its own. */
function joinExamples(byKey: Map<string, Mentions>): void {
  for (const [key, examples] of byKey) {
    const whole = patternsOf(key).find((pattern) => byKey.has(pattern));
    const same = whole === undefined ? undefined : byKey.get(whole);
    const path = same?.[0]?.path;
    if (!same || path === undefined) continue;
    for (const one of examples) same.push({ ...one, path });
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
        one.stretch.role !== 'endpoints' &&
        /^\/[\w-]+$/u.test(one.path) &&
        !words.has('names.endpoint-word', one.stretch.text),
    )
  );
}

/**
 * The places where endpoints are named, those of one path together, its short forms with it. What is named as somebody
 * else's is left out, unless it is named with a method as well, and so are commands that look like paths.
 */
export const gatherEndpoints = once((reading: Reading): readonly (readonly EndpointMention[])[] => {
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
  joinExamples(byKey);
  const based = [...byKey.keys()].some((key) => base.test(key));
  return [...byKey.values()]
    .filter((all) => all.some((one) => one.method !== undefined && !one.foreign) || !all.some((one) => one.foreign))
    .map((mentions) => mentions.filter((one) => !one.foreign))
    .filter((mentions) => mentions.length > 0 && !isCommand(reading, mentions, based));
});
