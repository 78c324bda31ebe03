import { withoutEnd } from '../../text/index.ts';
import type { Finding } from '../finding.ts';
import type { Change } from '../names/change-lists.ts';
import { changeOf } from '../names/change-of.ts';
import type { EndpointMention } from '../names/endpoint-mentions.ts';
import { gatherEndpoints } from '../names/gather-endpoints.ts';
import { grows } from '../names/grows.ts';
import { purposeOf } from '../names/purpose-of.ts';
import { tellsOfToday } from '../names/tells-of-today.ts';
import { spotOf } from '../names/stretches.ts';
import { wholeWords } from '../names/whole-words.ts';
import { withoutJoint } from '../names/without-joint.ts';
import { withoutOwnDoing } from '../names/without-own-doing.ts';
import { type EndpointPlaces, readBody } from '../names/read-body.ts';
import type { Passage, Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import type { Words } from '../words.ts';

/** How far around a route words speak of it. */
const near = 60;
/** Sections that say of a route what may go wrong with it or is open, and not what it is for. */
const tellsOther = new Set<Role | undefined>(['risks', 'cons', 'questions', 'mitigation']);
/** "https://api.weather.org/v1/tides": an address with the name of a host that anybody reaches is mostly somebody else's. */
const publicHost =
  /^https?:\/\/(?!localhost\b|127\.|10\.|192\.168\.|0\.0\.0\.0|[\w-]+[:/]|[\w.-]*\bexample\b|[\w.-]+\.(?:local|internal|test|localhost|lan)\b)[\w-]+\.[\w.-]+/iu;
/** Places that are read for what they say of a route: the first ones tell most. */
const most = 20;

/** Whether a place says that those who call it today will notice. */
function breaksAt({ words }: Reading, { stretch, start, end }: EndpointMention): boolean {
  if (stretch.form === 'code') return false;
  const text = wholeWords(stretch.text, start - near, end + 2 * near);
  const found = words.find('names.breaking', text);
  return found !== undefined && !words.has('sentence.negation', text.slice(Math.max(0, found.start - 12), found.start));
}

function toFinding(
  reading: Reading,
  all: readonly EndpointMention[],
  method: string | undefined,
  others: boolean,
  places: EndpointPlaces,
): Finding {
  const own = all.filter((one) => one.method === method);
  const first = own[0] ?? all[0];
  const path = first?.path ?? '';
  const said = [...own, ...all.filter((one) => one.method === undefined)];
  const changes = said.slice(0, most).flatMap((one) => changeOfRoute(reading, one) ?? []);
  const told = said
    .slice(0, most)
    .filter((one) => !tellsOther.has(one.stretch.role))
    .map((one) => purposeOf(one.stretch, one.start, one.end))
    .find((one) => one !== undefined);
  // What only the telling of the problem names is there already, where others are named behind it.
  const today = others && changes.length === 0 && said.every((one) => tellsOfToday(one.stretch));
  const body = readBody(reading, own.length > 0 ? own.slice(0, most) : said.slice(0, most), places);
  const purpose = told === undefined ? undefined : purposeApart(reading, told, body.answers ?? []);
  const breaking = said.slice(0, most).some((one) => breaksAt(reading, one));
  // `/de/*` names the routes below a path together: they are there, unless something is said to become of them.
  const family = method === undefined && path.includes('*');
  const isTheirs = publicHost.test(path);
  const change = breaking ? 'changed' : (changes[0] ?? (today || family || isTheirs ? 'existing' : undefined));
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
      ...(breaking && { breaking }),
      ...body,
    },
  };
}

/** What is said of a route beside the statuses that it answers with, and beside the word that it is new. */
function purposeApart({ words }: Reading, said: string, answers: readonly string[]): string | undefined {
  const told = beforeNextRoute(words, said);
  const first = answers.map((answer) => told.indexOf(answer.slice(0, 3))).find((at) => at !== -1);
  const before = first === undefined ? told : withoutJoint(words, told.slice(0, first).replace(lastWord, ''));
  const [, mark = ''] = /^\p{L}+(\s*[,;:–—]\s*)/u.exec(before) ?? [];
  const fresh = words.find('names.new', before);
  const own = mark !== '' && fresh?.start === 0 ? before.slice(fresh.end + mark.length) : before;
  return own.trim() === '' ? undefined : withoutEnd(own, ';,:–—-');
}

/** "`GET /x` lists them, `DELETE /x/{id}` removes one": what stands from the next route on is said of that one. */
function beforeNextRoute(words: Words, said: string): string {
  for (const { phrase, start, end } of words.findAll('technical.methods', said)) {
    if (start === 0 || phrase !== phrase.toUpperCase() || !/^\s\//u.test(said.slice(end))) continue;
    const before = said.slice(0, start).trimEnd();
    const bare = withoutJoint(words, before).trimEnd();
    if (bare !== before || /[,;，；]$/u.test(before)) return withoutEnd(bare, ',;，；');
  }
  return said;
}

/** The word that leads up to a status: "answers 202", "returns (404". */
const lastWord = /(?:^|[\s;,])\p{L}*\s*[(（]?$|[\s;,:–—-]+$/u;

/** What becomes of a route, from the words near it without methods: DELETE is none of the words that say so. */
function changeOfRoute(reading: Reading, { stretch, start, end, method }: EndpointMention): Change | undefined {
  // Lines of code say nothing of each other.
  const line = stretch.form === 'code' ? stretch.text.lastIndexOf('\n', start) + 1 : 0;
  const from = Math.max(line, start - near);
  const close = stretch.form === 'code' ? stretch.text.indexOf('\n', end) : -1;
  const text = stretch.text.slice(from, Math.min(close < 0 ? stretch.text.length : close, end + near));
  const parts: string[] = [];
  let at = 0;
  for (const method of reading.words.findAll('technical.methods', text)) {
    if (method.phrase !== method.phrase.toUpperCase()) continue;
    parts.push(text.slice(at, method.start), ' '.repeat(method.end - method.start));
    at = method.end;
  }
  const bare = parts.join('') + text.slice(at);
  const around = withoutOwnDoing(reading.words, bare, start - from, end - from, method === 'DELETE');
  const said = changeOf(reading, around, start - from, end - from);
  return said ?? (grows(reading.words, text.slice(end - from)) ? 'changed' : undefined);
}

/** The endpoints that the solution has: `METHOD /path`, a path or page alone, the name of a remote call. */
export function* endpoints(reading: Reading): Iterable<Finding> {
  const gathered = gatherEndpoints(reading);
  const others = gathered.flat().some((one) => !tellsOfToday(one.stretch));
  const placed = new Map<unknown, number[]>();
  for (const { stretch, start } of gathered.flat()) {
    const before = placed.get(stretch);
    if (before) before.push(start);
    else placed.set(stretch, [start]);
  }
  for (const all of placed.values()) all.sort((a, b) => a - b);
  const starts = ({ stretch }: EndpointMention): readonly number[] => placed.get(stretch) ?? [];
  const holders = new Set(gathered.flat().map(({ stretch }) => stretch.passage));
  const holds = (passage: Passage): boolean => holders.has(passage);
  for (const mentions of gathered) {
    const methods = new Set(mentions.map((one) => one.method));
    if (methods.size > 1) methods.delete(undefined);
    for (const method of methods) yield toFinding(reading, mentions, method, others, { starts, holds });
  }
}
