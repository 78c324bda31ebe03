import type { Words } from '../words.ts';
import { fieldsIn } from './fields-in.ts';
import { isListed } from './is-listed.ts';
import { allMatches } from '../../text/index.ts';

/** What a document says of an endpoint's request and answer. */
export interface EndpointBody {
  readonly request?: string;
  readonly response?: string;
  /** The events of an answer that streams, each with what it carries. */
  readonly streams?: readonly string[];
}

/** So many lines belong to one body. */
const mostLines = 60;
const labelled =
  /^\s*(?:[-*+]\s+)?(?:\*\*)?(\p{L}[\p{L} ]{1,24}?|[12]\d\d(?: \p{L}+){0,2})(?:\*\*)?\s*(?:\([^)]{0,40}\))?\s*[:：](?:\*\*)?\s*(.*)$/u;
const arrow = /^\s*(?:→|->|=>)\s*(\S.*)$/u;
const status = /^\s*(?:HTTP\/[\d.]+ )?[2]\d\d\b[^:{]{0,30}$/u;
const frame = /^\s*event:\s*([A-Za-z][\w.:-]{0,60})/u;
const frameData = /^\s*data:\s*(.*)$/u;
/** What a person writes behind a value: "← always first". */
const aside = /\s+(?:←|<-|#|\/\/).*$/u;
const opening = /^\s*[[{]/u;
const longest = 240;

/** How many brackets of a text stay open. */
function depth(text: string): number {
  return allMatches(text, /[[{}\]]/gu).reduce((sum, [sign]) => sum + (sign === '{' || sign === '[' ? 1 : -1), 0);
}

/** The value that begins with a text on one line and goes on below it until its brackets close. */
function valueFrom(
  lines: readonly string[],
  index: number,
  first: string,
): { readonly value: string; readonly next: number } {
  let value = first.replace(aside, '');
  let next = index + 1;
  if (value.trim() === '') {
    const below = lines[next] ?? '';
    if (!opening.test(below)) return { value: '', next };
    value = below;
    next += 1;
  }
  while (depth(value) > 0 && next - index < mostLines) {
    value += `\n${lines[next] ?? ''}`;
    next += 1;
  }
  return { value, next };
}

function fieldsOrText(value: string): string | undefined {
  const said = fieldsIn(value).replace(/[.;,]$/u, '');
  return said === '' || said.length > longest ? undefined : said;
}

/**
 * What stands below an endpoint of its request and its answer: behind labels ("Body:", "Response:"), arrows and status
 * lines, as objects alone, or as the frames of a stream of server-sent events.
 *
 * @param reads whether its method only reads, so that an object alone is its answer
 */
export function bodyOfEndpoint(words: Words, text: string, reads: boolean): EndpointBody {
  const lines = text.split('\n').slice(0, mostLines * 2);
  const alone: string[] = [];
  const streams: string[] = [];
  let [request, response, answered]: [string | undefined, string | undefined, boolean] = [undefined, undefined, false];
  for (let index = 0; index < lines.length;) {
    const line = lines[index] ?? '';
    const event = frame.exec(line)?.[1];
    const data = event === undefined ? undefined : frameData.exec(lines[index + 1] ?? '')?.[1];
    if (event !== undefined && data !== undefined) {
      const carried = /^\s*\{/u.test(data) ? fieldsOrText(data.replace(aside, '')) : undefined;
      streams.push(carried === undefined ? event : `${event} (${carried})`);
      index += 2;
      continue;
    }
    const [, label = '', rest = ''] = labelled.exec(line) ?? [];
    const asks = label !== '' && isListed(words, 'names.request-word', label);
    const answers = label !== '' && (isListed(words, 'names.response-word', label) || /^2\d\d/u.test(label));
    const pointed = arrow.exec(line)?.[1];
    const object = opening.test(line);
    if (status.test(line)) answered = true;
    if (!asks && !answers && pointed === undefined && !object) {
      index += 1;
      continue;
    }
    const { value, next } = valueFrom(lines, index, object ? line : (pointed ?? rest));
    const said = fieldsOrText(value);
    if (asks) request ??= said;
    else if (answers || pointed !== undefined || answered) response ??= said;
    else if (said !== undefined) alone.push(said);
    index = next;
  }
  const [first, second] = alone;
  if (reads) response ??= first;
  else request ??= first;
  if (!reads) response ??= second;
  return {
    ...(request !== undefined && { request }),
    ...(response !== undefined && { response }),
    ...(streams.length > 0 && { streams: [...new Set(streams)] }),
  };
}
