import { routesListed } from './routes-listed.ts';
import { once } from '../once.ts';
import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { saysAnywhere } from '../says-anywhere.ts';
import { endsWith } from './ends-with.ts';
import { isListed } from './is-listed.ts';
import { isRoute, routeAt } from './route-path.ts';
import { callsInCode, routesInCode, routesInOpenApi } from './routes-in-code.ts';
import { type Route, routesInText } from './routes-in-text.ts';
import { codeAt } from './spans.ts';
import type { Stretch } from './stretches.ts';
import type { Words } from '../words.ts';
import { allMatches } from '../../text/index.ts';

/** A place where an endpoint is named. */
export interface EndpointMention extends Route {
  readonly stretch: Stretch;
  readonly by: string;
  /** Named as a model, or in a link to somebody else's page: known, but no part of the solution. */
  readonly foreign: boolean;
}

/** A path in code marks without its first slash: `api/v1/orders/{id}`. */
const unslashed = /^(?:api|rest)\/v\d+\/[\w\-/{}:<>]{2,120}$/u;
const outside = /^(?:https?:)?\/\//u;
/** An arrow, and nothing before it. */
const leadsOn = /^\s*(?:[→⇒➜]|[-=]>)\s*[`"']?$/u;
/** How far before a name the word stands that compares it. */
const near = 28;

/** Every place of a stretch where an endpoint is named. */
export function* endpointMentions(reading: Reading, stretch: Stretch): Iterable<EndpointMention> {
  const { words } = reading;
  const { text, passage, form } = stretch;
  // Of what a heading sets against each other, one is not built.
  if (form === 'heading' && words.has('choice.versus', text)) return;
  if (form === 'code') {
    for (const route of routesInCode(text)) yield { ...route, stretch, by: 'route-code', foreign: false };
    for (const route of routesInOpenApi(words, text)) yield { ...route, stretch, by: 'openapi', foreign: false };
    for (const route of callsInCode(text)) yield { ...route, stretch, by: 'rpc-code', foreign: false };
  }
  const named = [...routesInText(words, text), ...(passage?.cells ? routesInCells(reading, stretch) : [])];
  for (const route of named) {
    yield { ...route, stretch, by: 'method-and-path', foreign: isForeign(reading, stretch, route) };
  }
  const paths = new Set(named.map((route) => route.path));
  for (const route of form === 'code' ? routesListed(reading, stretch) : pathsAlone(reading, stretch))
    if (!paths.has(route.path)) yield { ...route, stretch, by: 'path', foreign: isForeign(reading, stretch, route) };
}

/** A row with a method in one cell and a path in another. */
function* routesInCells({ words }: Reading, { passage, text }: Stretch): Iterable<Route> {
  const cells = passage?.cells ?? [];
  const cell = cells.find((one) => /^\/|^https?:\/\//u.test(one.text));
  const route = cell && routeAt(cell.text, 0);
  if (!cell || !route) return;
  for (const other of cells) {
    if (!/^[A-Z][A-Z\s,/|&+]{2,30}$/u.test(other.text)) continue;
    for (const { phrase } of words.findAll('technical.methods', other.text))
      yield {
        method: phrase,
        path: route.path,
        start: text.indexOf(cell.text),
        end: text.indexOf(cell.text) + route.end,
      };
  }
}

/** Whether the document speaks of the web at all. */
const speaksOfWeb = once(({ words, outline }: Reading): boolean => {
  const says = ({ form, text }: Passage): boolean => form !== 'code' && words.has('names.web-word', text);
  // What was looked through before is asked first.
  return outline.passages.some(says) || saysAnywhere(words, 'names.web-word', outline.source);
});

/** Paths without a method: in code marks or the first cell of a row, or in prose that speaks of endpoints. */
function* pathsAlone(reading: Reading, stretch: Stretch): Iterable<Route> {
  const { words } = reading;
  const { text, role } = stretch;
  const speaks =
    role === 'endpoints' ||
    words.has('names.endpoint-word', text) ||
    words.has('names.endpoint-word', stretch.section.heading);
  const mayMean = speaks || (speaksOfWeb(reading) && !words.has('names.command-word', text));
  if (mayMean)
    for (const { text: span, start, end } of stretch.codes)
      if (unslashed.test(span) && isRoute(words, `/${span}`)) yield { path: `/${span}`, start, end };
  for (const match of allMatches(text, /(?<![\w/.\])}>*~-])\/[\w:{<[]/gu)) {
    // Where its marks end, a path ends: "`/admin/*`-Seiten".
    const marks = codeAt(stretch.codes, match.index, match.index + 1);
    const route = routeAt(marks ? text.slice(0, marks.end) : text, match.index);
    if (!route || !isRoute(words, route.path)) continue;
    const span = codeAt(stretch.codes, match.index, route.end);
    // "未完/完了/hidden" are words side by side.
    if (span?.start !== match.index && /\p{L}/u.test(text[match.index - 1] ?? '')) continue;
    const marked =
      span !== undefined && span.start === match.index && /^(?:\?\S*)?$/u.test(text.slice(route.end, span.end));
    const deep = route.path.split('/').length > 2;
    const rooted = deep && isListed(words, 'technical.route-roots', route.path.split('/')[1]);
    // "→ `/plan` for the details": what is to be called next, as a chat is told.
    if (!deep && leadsOn.test(text.slice(0, match.index))) continue;
    // `BASE = "/api/v1"`: a path in quotes of its own.
    const quoted = rooted && text[match.index - 1] === '"';
    const meant = mayMean && (marked || (!span && speaks && (deep || role === 'endpoints')));
    if (quoted || meant) yield { path: route.path, start: match.index, end: route.end };
  }
}

/** How far behind a route it may be said that it is not offered, with others that are listed beside it. */
const far = 120;

/** "`DELETE /orders/{id}` is not offered", "`PUT /a` and `PATCH /a` are not offered": there will be no such route. */
function isDeclined(words: Words, { text, codes }: Stretch, end: number): boolean {
  const behind = text.slice(end, end + far);
  const said = words.find('names.not-offered', behind);
  if (said === undefined) return false;
  const between = codes.reduce((rest, code) => rest.replace(code.text, ''), behind.slice(0, said.start));
  return between.split(/[\s`'"”),]+/u).every((word) => word === '' || isListed(words, 'names.joint', word));
}

function isForeign({ words }: Reading, stretch: Stretch, { start, end }: Route): boolean {
  if (
    stretch.spans.some(
      (span) => span.url !== undefined && outside.test(span.url) && span.start <= start && span.end >= end,
    )
  )
    return true;
  if (isDeclined(words, stretch, end)) return true;
  const left = stretch.text.slice(Math.max(0, start - near), start).replace(/[\s`"'(]+$/u, '');
  return endsWith(words, 'names.compared', left);
}
