import { passagesBelow } from '../passages-below.ts';
import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { blockBehind } from './block-behind.ts';
import { bodyOfEndpoint, type EndpointBody } from './body-of-endpoint.ts';
import type { EndpointMention } from './endpoint-mentions.ts';
import { statusesIn } from './statuses-in.ts';

/** Where all endpoints of a document stand. */
export interface EndpointPlaces {
  /** Where any endpoint stands in the stretch of this one, in order. */
  readonly starts: (mention: EndpointMention) => readonly number[];
  /** Whether a passage names an endpoint. */
  readonly holds: (passage: Passage) => boolean;
}

/** A paragraph with no more signs than this beside a route only names it. */
const beside = 40;
const query = /^\?([\w[\]=<>{}&%.$:…-]{1,200})/u;

/** What stands behind an endpoint, up to the next one. */
function behind(mention: EndpointMention, { starts }: EndpointPlaces): string {
  const { stretch, end } = mention;
  return stretch.text.slice(
    end,
    starts(mention).find((other) => other >= end),
  );
}

/** The part of the document that speaks of an endpoint: what stands behind it in its block, below its heading or its item. */
function regionOf(reading: Reading, mention: EndpointMention, places: EndpointPlaces): string {
  const { stretch, start, end } = mention;
  const { text, form, passage, section } = stretch;
  if (form === 'code') return behind(mention, places);
  if (form === 'heading') {
    const parts = section.passages.map((one) => one.text);
    const children = section.children.flatMap((child) => [
      `${child.heading}:`,
      ...child.passages.map((one) => one.text),
    ]);
    return [...parts, ...children].join('\n');
  }
  if (!passage) return '';
  const below = passagesBelow(reading.outline, passage).map((one) => one.text);
  const named = form === 'paragraph' && text.length - (end - start) <= beside;
  return (named ? blockBehind(reading.outline, passage, places.holds) : below).join('\n');
}

/** What the item behind that of an endpoint says, where it only tells how that answers: "- answers 201, 409 when it is taken". */
function answersBehind({ words }: Reading, { stretch }: EndpointMention, { holds }: EndpointPlaces): string {
  const { passage, section } = stretch;
  if (passage?.form !== 'item') return '';
  const next = section.passages[section.passages.indexOf(passage) + 1];
  const tells = next?.form === 'item' && !holds(next);
  return tells && words.find('names.answering', next.text)?.start === 0 ? next.text : '';
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
 */
export function readBody(
  reading: Reading,
  mentions: readonly EndpointMention[],
  places: EndpointPlaces,
): EndpointBody & { readonly answers?: readonly string[] } {
  const reads = mentions.some((one) => one.method === 'GET');
  const regions = mentions.map((one) => regionOf(reading, one, places));
  const bodies = regions.map((region) => bodyOfEndpoint(reading.words, region, reads));
  const answers = mentions
    .map((one, at) => {
      // Code is read line by line.
      const own = one.stretch.form === 'code' ? '' : behind(one, places);
      const said = `${own}\n${answersBehind(reading, one, places)}`;
      return statusesIn(reading.words, said, (regions[at] ?? '').split('\n'));
    })
    .find((found) => found.length > 0);
  const request =
    bodies.find((one) => one.request !== undefined)?.request ?? mentions.map(queryOf).find((one) => one !== undefined);
  const response = bodies.find((one) => one.response !== undefined)?.response;
  const streams = bodies.find((one) => one.streams !== undefined)?.streams;
  return {
    ...(request !== undefined && { request }),
    ...(response !== undefined && { response }),
    ...(streams !== undefined && { streams }),
    ...(answers && { answers }),
  };
}
