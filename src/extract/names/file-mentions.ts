import type { Reading } from '../reading.ts';
import type { Change } from './change-lists.ts';
import { changeOf } from './change-of.ts';
import { type FilePath, filePathOf } from './file-path.ts';
import { filesOfTree } from './file-tree.ts';
import { hasColumn } from '../schemas/has-column.ts';
import { isListed } from './is-listed.ts';
import { notedChange } from './noted-change.ts';
import { codeAt } from './spans.ts';
import type { Stretch } from './stretches.ts';
import { allMatches } from '../../text/index.ts';

/** A place where a file is named. */
export interface FileMention {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly change?: Change;
  /** A line of the file is pointed at: `src/mail/worker.ts:40-52`. */
  readonly pinned?: boolean;
}

/** What points at a line behind the name of a file. */
const pin = /^`?(?::\d|#L\d)/u;

const token = /[\w@.~*\-/[\]{}#:+$]+/gu;
const commentOnly = /^\s*(?:\/\/|#|--|\/\*|<!--)\s*(?:file(?:name)?:\s*)?(\S+)\s*(?:\*\/|-->)?$/iu;

/** Every place of a stretch where a file is named. */
export function* fileMentions(reading: Reading, stretch: Stretch): Iterable<FileMention> {
  if (stretch.form === 'code') yield* inCode(reading, stretch);
  else yield* inProse(reading, stretch);
}

function* inCode(reading: Reading, stretch: Stretch): Iterable<FileMention> {
  const { words } = reading;
  const { text, passage } = stretch;
  const place = (path: string, start: number) => ({ path, start, end: start + path.length, by: 'file-in-code' });
  const tree = filesOfTree(words, text);
  for (const file of tree) {
    const noted = notedChange(words, file.note)?.change;
    const change = noted === undefined ? said(reading, file.line, 0, 0) : { change: noted };
    yield { path: file.path, start: file.offset, end: file.offset, by: 'file-tree', ...change };
  }
  if (tree.length > 0) return;
  const program = passage?.language !== undefined && !isListed(words, 'technical.plain-languages', passage.language);
  let offset = 0;
  for (const line of text.split('\n')) {
    // "# report.py" names the file that the lines below are to stand in.
    const comment = commentOnly.exec(line)?.[1];
    const lone = line.trim().replace(/\s+(?:#|\/\/|←|—|-|\().*$/u, '');
    for (const { 0: word, index } of allMatches(line, token)) {
      const file = filePathOf(words, word, true);
      if (!file || (word !== comment && (program || (!file.path.includes('/') && word !== lone)))) continue;
      const change = said(reading, text, offset + index, offset + index + word.length);
      if (counts(reading, stretch, file, { marked: true, ...change }, ''))
        yield { ...place(file.path, offset + index), ...change };
    }
    offset += line.length + 1;
  }
}

function* inProse(reading: Reading, stretch: Stretch): Iterable<FileMention> {
  const { words } = reading;
  const { text, spans } = stretch;
  const links = new Set(spans.filter((span) => span.mark === 'link').map((span) => span.text));
  const namesOne = words.has('technical.file-names', text);
  for (const { 0: word, index } of allMatches(text, token)) {
    // A file has an ending or a folder, or one of a few names.
    if (!namesOne && !word.includes('.') && !word.includes('/')) continue;
    // Behind a placeholder stands the end of a path that is written once for many: `features/<name>/queries.ts`.
    if (word.startsWith('/') && text[index - 1] === '>') continue;
    const [, owner = '', column = ''] = /^(\w+)\.(\w+)\.?$/u.exec(word) ?? [];
    if (owner !== '' && hasColumn(reading, owner, column)) continue;
    const span = codeAt(stretch.codes, index, index + word.length);
    const marked = span !== undefined || links.has(word);
    const file = text[index + word.length] === '(' ? undefined : filePathOf(words, word, marked);
    if (!file || (span && /^[\w.]+\(/u.test(span.text))) continue;
    // "src/routes.ts: adds the route": the colon is none of the name's.
    const change = said(reading, text, index, index + word.replace(/:+$/u, '').length);
    if (!counts(reading, stretch, file, { marked, ...change }, text.slice(Math.max(0, index - 24), index))) continue;
    yield {
      path: file.path,
      start: index,
      end: index + word.length,
      by: marked ? 'file-marked' : 'file-in-prose',
      pinned: pin.test(text.slice(text.indexOf(file.path, index) + file.path.length)),
      ...change,
    };
  }
  for (const span of spans) {
    if (span.mark !== 'link' || span.url === undefined || /^\w+:|^\/\/|^#/u.test(span.url)) continue;
    const file = filePathOf(words, span.url, true);
    if (file && !file.document)
      yield {
        path: file.path,
        start: span.start,
        end: span.end,
        by: 'file-link',
        ...said(reading, text, span.start, span.end),
      };
  }
}

/** Documents count where something is done to them; examples in passing do not count. */
function counts(
  { words }: Reading,
  stretch: Stretch,
  file: FilePath,
  { marked, change }: { readonly marked: boolean; readonly change?: Change },
  left: string,
): boolean {
  if (!marked && words.has('names.example', left)) return false;
  if (!file.document) return true;
  const cells = stretch.passage?.cells ?? [];
  const working =
    stretch.role === 'files' ||
    stretch.role === 'tasks' ||
    cells.some((cell) => words.has('headings.tasks', cell.header) || words.has('headings.files', cell.header));
  return working || (change !== undefined && change !== 'existing');
}

/** In letters: how far behind the verb what is replaced may be named. */
const farthest = 100;

/** What a sentence says in front of a place. */
function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - farthest), start);
  return before.split(/(?<=[.!?;])\s/u).at(-1) ?? '';
}

/** "Replace the current limiter (`limit.ts`) with …": the file of what a sentence opens by replacing is worked on. */
function isReplaced({ words }: Reading, text: string, start: number): boolean {
  const clause = clauseBefore(text, start);
  return words.find('choice.swap', clause)?.start === 0 && !words.has('choice.swap-to', clause);
}

/** "We do not need to change `a.ts`": with nothing but words between. "No schema changes, only `a.ts`" says that of something else. */
function staysThere({ words }: Reading, text: string, start: number): boolean {
  const clause = clauseBefore(text, start);
  const unchanged = words.findAll('sentence.unchanged', clause).at(-1);
  return unchanged !== undefined && !/[,:;–—(]/u.test(clause.slice(unchanged.end));
}

function said(reading: Reading, text: string, start: number, end: number): { readonly change?: Change } {
  if (staysThere(reading, text, start)) return { change: 'existing' };
  const change = changeOf(reading, text, start, end);
  const isOpen = change === undefined || change === 'existing';
  if (isOpen && isReplaced(reading, text, start)) return { change: 'changed' };
  return change ? { change } : {};
}
