import type { Words } from '../words.ts';
import { fieldsIn } from './fields-in.ts';
import { allMatches } from '../../text/index.ts';

/** What a server may answer with. */
const code = String.raw`(?:20[0-7]|30[1-478]|40[0-9]|41[0-8]|42[1-689]|431|451|50[0-5])`;
const opening = new RegExp(
  String.raw`^\s*(?:HTTP\s*)?(${code})\b(?!\s*(?:%|ms\b|[kmg]b\b|[.,]\d))\s*[:：–—-]*\s*(.*)$`,
  'iu',
);
const within = new RegExp(String.raw`(?<![\w.,/:#$€£-])(?:HTTP\s*)?(${code})\b(?![\w%/-]|[.,]\d)`, 'giu');
/** What stands in front of a status where nothing else speaks for it. */
const listed = /[;,:：；，、–—(（[/|→>-]\s*$/u;
/** An answer is told of in fewer signs than this. */
const longest = 160;
const most = 12;
/** What stands behind a status in a sentence. */
const joins = ['names.status-join', 'technical.status-reasons'] as const;

/** An object in what is said of an answer; its fields stand for it. */
const object = /\{[^{}]{0,400}(?:\{[^{}]{0,200}\}[^{}]{0,200})?\}/gu;

function told(status: string, text: string): string {
  const said = text
    .replace(object, (body) => fieldsIn(body))
    .replace(/^[\s:：–—=→-]+|[\s;,.。、]+$/gu, '')
    .replace(/\s+/gu, ' ');
  return `${status} ${said}`.trimEnd();
}

/** The statuses that one sentence or cell names: "201 on first upload, 409 when it is another's". */
function inOneLine(words: Words, line: string): readonly string[] {
  const found = allMatches(line, within).map(({ 0: whole, 1: status = '', index }) => {
    const behind = line.slice(index + whole.length).trimStart();
    const joined = joins.some((list) => words.find(list, behind.slice(0, 40))?.start === 0);
    return { status, start: index, end: index + whole.length, joined, listed: listed.test(line.slice(0, index)) };
  });
  // A number alone is a number of something.
  if (!found.some(({ joined }) => joined)) return [];
  const sure = found.filter((one) => one.joined || one.listed);
  return sure.map(({ status, end }, at) => {
    const rest = line.slice(end, sure[at + 1]?.start ?? line.length);
    return told(status, rest.split(/[;.；。](?=\s|$)/u)[0] ?? '');
  });
}

/**
 * The answers of an endpoint by their HTTP status, each with what is said of it: lines and items that open with one, and those
 * named in what is said of the endpoint itself.
 *
 * @param said what stands behind the endpoint in its own passage
 * @param below the lines below it
 */
export function statusesIn(words: Words, said: string, below: readonly string[]): readonly string[] {
  const lines = below.flatMap((line) => {
    const [, status, rest = ''] = opening.exec(line) ?? [];
    return status === undefined ? [] : [told(status, rest)];
  });
  const own = said.split('\n').flatMap((line) => inOneLine(words, line));
  return [...new Set([...own, ...lines])].filter(({ length }) => length <= longest).slice(0, most);
}
