import { passagesBelow } from '../passages-below.ts';
import type { Reading } from '../reading.ts';
import { bodyOfEndpoint, type EndpointBody } from './body-of-endpoint.ts';
import type { EndpointMention } from './endpoint-mentions.ts';

const query = /^\?([\w[\]=<>{}&%.$:…-]{1,200})/u;

/** The part of the document that speaks of an endpoint: what stands behind it in its block, below its heading or its item. */
function regionOf(reading: Reading, { stretch, end }: EndpointMention, others: readonly number[]): string {
  const { text, form, passage, section } = stretch;
  if (form === 'code') {
    const next = others.find((start) => start >= end) ?? text.length;
    // What stands in front of the next one on its line is its own.
    const cut = next === text.length ? next : text.lastIndexOf('\n', next);
    return text.slice(end, Math.max(end, cut));
  }
  if (form === 'heading') {
    const parts = section.passages.map((one) => one.text);
    const children = section.children.flatMap((child) => [
      `${child.heading}:`,
      ...child.passages.map((one) => one.text),
    ]);
    return [...parts, ...children].join('\n');
  }
  const below = passage ? passagesBelow(reading.outline, passage).map((one) => one.text) : [];
  return below.join('\n');
}

/** The names that a path is asked with: `?state&page` of `/orders?state=open&page=2`. */
function queryOf({ stretch, end }: EndpointMention): string | undefined {
  const asked = query.exec(stretch.text.slice(end, end + 220))?.[1];
  const names = asked?.split('&').map((one) => one.split('=')[0] ?? '');
  return names && names.every((name) => /^[\w[\].-]+$/u.test(name)) ? `?${names.join('&')}` : undefined;
}

/**
 * What the document says of the request and the answer of one endpoint, from the first place that says it.
 *
 * @param mentions the places that name it
 * @param starts where any endpoint stands in the same stretch, in order
 */
export function readBody(
  reading: Reading,
  mentions: readonly EndpointMention[],
  starts: (mention: EndpointMention) => readonly number[],
): EndpointBody {
  const reads = mentions.some((one) => one.method === 'GET' || one.method === 'HEAD');
  const bodies = mentions.map((one) => bodyOfEndpoint(reading.words, regionOf(reading, one, starts(one)), reads));
  const request =
    bodies.find((one) => one.request !== undefined)?.request ?? mentions.map(queryOf).find((one) => one !== undefined);
  const response = bodies.find((one) => one.response !== undefined)?.response;
  const streams = bodies.find((one) => one.streams !== undefined)?.streams;
  return {
    ...(request !== undefined && { request }),
    ...(response !== undefined && { response }),
    ...(streams !== undefined && { streams }),
  };
}
