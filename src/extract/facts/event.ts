import type { Finding } from '../finding.ts';
import { changeOf } from '../names/change-of.ts';
import { eventLines } from '../names/event-lines.ts';
import { type EventMention, eventsInCode, eventsInProse } from '../names/event-mentions.ts';
import { eventsSent } from '../names/events-sent.ts';
import { eventsTold } from '../names/events-told.ts';
import { eventsListed } from '../names/events-listed.ts';
import { gatherEndpoints } from '../names/gather-endpoints.ts';
import { grows } from '../names/grows.ts';
import { isHeard } from '../names/is-heard.ts';
import { isMaybe } from '../names/is-maybe.ts';
import { purposeOf } from '../names/purpose-of.ts';
import { partsOf } from '../names/shapes.ts';
import { topicsInTree } from '../names/topics-in-tree.ts';
import { spotOf, type Stretch, stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { readSchemas } from '../schemas/read-schemas.ts';
import { nameKey } from '../schemas/name-key.ts';

interface Named extends EventMention {
  readonly stretch: Stretch;
}

function* mentions(reading: Reading): Iterable<Named> {
  for (const stretch of stretchesOf(reading)) {
    const named =
      stretch.form === 'code'
        ? [...eventsInCode(reading, stretch), ...eventLines(reading, stretch), ...topicsInTree(reading, stretch)]
        : [eventsListed, eventsTold, eventsInProse, eventsSent].flatMap((read) => [...read(reading, stretch)]);
    for (const one of named) yield { ...one, stretch };
  }
}

/** The names of the frames that an endpoint's answer streams: those of code in which an endpoint stands. */
function streamedNames(reading: Reading, all: readonly Named[]): ReadonlySet<string> {
  const frames = all.filter((one) => one.by === 'event-stream' && one.stretch.form === 'code');
  if (frames.length === 0) return new Set();
  const places = new Set(gatherEndpoints(reading).flatMap((mentions) => mentions.map((one) => one.stretch)));
  return new Set(frames.filter((one) => places.has(one.stretch)).map((one) => partsOf(one.name).join(' ')));
}

/** In letters: what is longer tells more than what is gained. */
const longestGain = 160;

/** What an event gets that is there already: "`order.paid` gets a field `region`". Code says nothing of the kind. */
function gainOf({ words }: Reading, { stretch, end }: Named): string | undefined {
  const behind = stretch.text.slice(end, end + longestGain);
  if (stretch.form === 'code' || !grows(words, behind)) return undefined;
  return behind.replace(/^[\s`"'”)]+/u, '').split(/[.;。；](?=\s|$)/u)[0];
}

/** The events, topics and queues that the solution sends or hears, each once. */
export function* events(reading: Reading): Iterable<Finding> {
  const tables = new Set(readSchemas(reading).map(([{ name }]) => nameKey(name)));
  const byKey = new Map<string, Named[]>();
  const all = [...mentions(reading)];
  const streamed = streamedNames(reading, all);
  for (const mention of all) {
    const key = partsOf(mention.name).join(' ');
    if (tables.has(nameKey(mention.name)) || isMaybe(reading, mention.stretch.text, mention.start, mention.end))
      continue;
    const same = byKey.get(key);
    if (same) same.push(mention);
    else byKey.set(key, [mention]);
  }
  for (const [key, named] of byKey) {
    const first = named[0];
    if (!first) continue;
    const told = named
      .map((one) => changeOf(reading, one.stretch.text, one.start, one.end))
      .find((one) => one !== undefined);
    // What is only listened to is sent by somebody else.
    const heard = named.some((one) => isHeard(reading.words, one.stretch.text, one.start));
    const gained = named.map((one) => gainOf(reading, one)).find((one) => one !== undefined);
    const change = told ?? (gained === undefined ? undefined : 'changed') ?? (heard ? 'existing' : undefined);
    const purpose =
      named.map((one) => purposeOf(one.stretch, one.start, one.end)).find((one) => one !== undefined) ?? gained;
    yield {
      kind: 'event',
      text: first.name,
      at: spotOf(first.stretch, first.start),
      by: first.by,
      data: {
        ...(change && { change }),
        ...(purpose !== undefined && { purpose }),
        ...(streamed.has(key) && { streamed: true }),
      },
    };
  }
}
