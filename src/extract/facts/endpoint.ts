import type { Finding } from '../finding.ts';
import { type Change, changeOf } from '../names/change-of.ts';
import { type EndpointMention, endpointMentions } from '../names/endpoint-mentions.ts';
import { namedCalls } from '../names/named-calls.ts';
import { purposeOf } from '../names/purpose-of.ts';
import { routeKey } from '../names/route-path.ts';
import { tellsOfToday } from '../names/tells-of-today.ts';
import { spotOf, stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';

/** How far around a route words speak of it. */
const near = 60;
/** Places that are read for what they say of a route: the first ones tell most. */
const most = 20;

/** All places where one path is named. */
type Mentions = EndpointMention[];

/** Groups the mentions by path; what is named as somebody else's takes its shorter forms with it. */
function gather(reading: Reading): readonly Mentions[] {
  const byKey = new Map<string, Mentions>();
  for (const stretch of stretchesOf(reading)) {
    for (const mention of [...endpointMentions(reading, stretch), ...namedCalls(reading, stretch)]) {
      const key = routeKey(mention.path);
      const same = byKey.get(key);
      if (same) same.push(mention);
      else byKey.set(key, [mention]);
    }
  }
  const foreign = [...byKey].filter(([, mentions]) => mentions.some((one) => one.foreign)).map(([key]) => key);
  return [...byKey]
    .filter(
      ([key, mentions]) =>
        mentions.some((one) => one.method !== undefined && !one.foreign) ||
        !foreign.some((other) => other.endsWith(key)),
    )
    .map(([, mentions]) => mentions.filter((one) => !one.foreign))
    .filter((mentions) => mentions.length > 0);
}

function toFinding(reading: Reading, all: Mentions, method: string | undefined, others: boolean): Finding {
  const own = all.filter((one) => one.method === method);
  const first = own[0] ?? all[0];
  const path = first?.path ?? '';
  const said = [...own, ...all.filter((one) => one.method === undefined)];
  const changes = said.slice(0, most).flatMap((one) => changeOfRoute(reading, one) ?? []);
  const purpose = said
    .slice(0, most)
    .map((one) => purposeOf(one.stretch, one.start, one.end))
    .find((one) => one !== undefined);
  // What only the telling of the problem names is there already, where others are named behind it.
  const today = others && changes.length === 0 && said.every((one) => tellsOfToday(one.stretch));
  const change = changes[0] ?? (today ? 'existing' : undefined);
  const rpc = !path.includes('/');
  return {
    kind: 'endpoint',
    text: method === undefined ? path : `${method} ${path}`,
    at: first ? spotOf(first.stretch, first.start) : { line: 1 },
    by: first?.by ?? 'path',
    data: {
      ...(method !== undefined && { method }),
      ...(!rpc && { path }),
      ...(change && { change }),
      ...(purpose !== undefined && { purpose }),
    },
  };
}

/** What becomes of a route, from the words near it without methods: DELETE is none of the words that say so. */
function changeOfRoute(reading: Reading, { stretch, start, end }: EndpointMention): Change | undefined {
  const from = Math.max(0, start - near);
  const text = stretch.text.slice(from, end + near);
  const parts: string[] = [];
  let at = 0;
  for (const method of reading.words.findAll('technical.methods', text)) {
    if (method.phrase !== method.phrase.toUpperCase()) continue;
    parts.push(text.slice(at, method.start), ' '.repeat(method.end - method.start));
    at = method.end;
  }
  return changeOf(reading, parts.join('') + text.slice(at), start - from, end - from);
}

/** The endpoints that the solution has: `METHOD /path`, a path or page alone, the name of a remote call. */
export function* endpoints(reading: Reading): Iterable<Finding> {
  const gathered = gather(reading);
  const others = gathered.flat().some((one) => !tellsOfToday(one.stretch));
  for (const mentions of gathered) {
    const methods = new Set(mentions.map((one) => one.method));
    if (methods.size > 1) methods.delete(undefined);
    for (const method of methods) yield toFinding(reading, mentions, method, others);
  }
}
