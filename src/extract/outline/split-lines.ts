import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { spacedWords } from '../../text/index.ts';
import { authoredLines } from './authored-lines.ts';
import { flatten } from './flatten.ts';
import { labelsOn } from './labels-on.ts';
import { turnLength } from './turn-length.ts';

/** "Pros:" or "Why:" at the start of a line, as far as its colon. */
const label = /^\s*([^:：.!?。！？`/\\\n]{2,40})[:：](?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** The lines of a paragraph as they stand, without marks of emphasis. */
function linesOf(paragraph: Paragraph): readonly string[] {
  const whole = paragraph.children.map((child) => (child.type === 'text' ? child.value : flatten([child]).text));
  return whole.join('').split('\n');
}

/** A text cut before each of its lines that opens with a label or was begun by the author; the pieces keep their source lines. */
function cutAtLabels(text: Text, begins: (line: string, at: number) => boolean): readonly (Text | 'cut')[] {
  const { position } = text;
  if (!position || !text.value.includes('\n')) return [text];
  const pieces: (Text | 'cut')[] = [];
  let lines: string[] = [];
  let first = position.start.line;
  const close = (next: number): void => {
    const start = { line: first, column: first === position.start.line ? position.start.column : 1 };
    const own = lines.at(-1)?.length ?? 0;
    const end = { line: next - 1, column: own + (lines.length > 1 ? 1 : start.column) };
    const isLast = end.line === position.end.line;
    if (lines.length > 0)
      pieces.push({ type: 'text', value: lines.join('\n'), position: { start, end: isLast ? position.end : end } });
    lines = [];
    first = next;
  };
  text.value.split('\n').forEach((line, index) => {
    if (index > 0 && begins(line, position.start.line + index)) {
      close(position.start.line + index);
      pieces.push('cut');
    }
    lines.push(line);
  });
  close(position.end.line + 1);
  return pieces;
}

type Piece = PhrasingContent | 'cut';

function phrasing(piece: Piece | undefined): PhrasingContent | undefined {
  return piece === 'cut' ? undefined : piece;
}

/** Whether a piece opens a line of its own. */
function opensLine(before: Piece | undefined): boolean {
  return before !== undefined && before !== 'cut' && before.type === 'text' && /\n\s*$/u.test(before.value);
}

/** Whether what stands so far is a line of bold words alone, and the piece goes on below it. */
function isBelowBold(part: readonly PhrasingContent[], piece: PhrasingContent): boolean {
  return part.length === 1 && part[0]?.type === 'strong' && piece.type === 'text' && /^\s*\n/u.test(piece.value);
}

/** Whether a bold word goes on with the sentence of the line above: "… creates the package / **private** (…)". */
function goesOn(part: readonly PhrasingContent[], piece: PhrasingContent, next: Piece | undefined): boolean {
  if (part[0]?.type === 'strong' || !/^\p{Ll}/u.test(flatten([piece]).text)) return false;
  const label = next !== undefined && next !== 'cut' && /^\s*(?:[:：]|[-–—]\s)/u.test(flatten([next]).text);
  return !label && /[\p{L}\p{N},]$/u.test(flatten(part).text) && !/[:：]$/u.test(flatten([piece]).text);
}

/** A label in small letters has no more words: "cons: …". */
const longestSmall = 2;

/** Whether a line goes on with the sentence of the line above: "… Both of the / types break that constraint:". */
function goesOnWith(above: string, words: string): boolean {
  return /^\p{Ll}/u.test(words) && spacedWords(words) > longestSmall && /[\p{L}\p{N},]\s*$/u.test(above);
}

/** What is known of the words that lines open with. */
export interface Splitting {
  readonly namesRole: (text: string) => boolean;
  /** Whether some words are a heading as they stand. */
  readonly headsAlone: (text: string) => boolean;
  readonly speakers: ReadonlySet<string>;
}

/**
 * Cuts a paragraph where its author did: at hard breaks, where a line opens with bold words or with the label of a
 * section, where a line was begun by its author, behind a first line that is bold as a whole, and where bold words
 * behind a sentence are the label of a section.
 */
export function splitLines(paragraph: Paragraph, { namesRole, headsAlone, speakers }: Splitting): PhrasingContent[][] {
  const lines = linesOf(paragraph);
  const authored = paragraph.data?.isPart === true ? new Set<number>() : authoredLines(lines);
  // "Context", and below it what it heads.
  const heads = (at: number): boolean =>
    headsAlone(lines[at]?.trim() ?? '') && (at === 0 || authored.has(at) || /[.!?)]\s*$/u.test(lines[at - 1] ?? ''));
  const top = paragraph.position?.start.line ?? 1;
  const labels = (line: string, at: number): boolean => {
    const words = label.exec(line)?.[1] ?? '';
    return namesRole(words) && !goesOnWith(lines[at - 1] ?? '', words);
  };
  const begins = (line: string, at: number): boolean =>
    authored.has(at - top) ||
    labels(line, at - top) ||
    turnLength(speakers, line) > 0 ||
    heads(at - top) ||
    heads(at - top - 1);
  const pieces: readonly Piece[] = paragraph.children.flatMap((child): readonly Piece[] =>
    child.type === 'text' ? cutAtLabels(child, begins) : [child],
  );
  const parts: PhrasingContent[][] = [[]];
  pieces.forEach((piece, index) => {
    const part = parts.at(-1) ?? [];
    if (piece === 'cut' || piece.type === 'break') parts.push([]);
    else if (piece.type === 'strong' && opensLine(pieces[index - 1]) && !goesOn(part, piece, pieces[index + 1]))
      parts.push([piece]);
    else if (isBelowBold(part, piece)) parts.push([piece]);
    else if (labelsOn(phrasing(pieces[index - 1]), piece, phrasing(pieces[index + 1]), namesRole)) parts.push([piece]);
    else part.push(piece);
  });
  return parts.filter((part) => flatten(part).text !== '');
}
