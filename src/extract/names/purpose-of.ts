import { spacedWords } from '../../text/index.ts';
import type { Stretch } from './stretches.ts';

const longest = 200;
/** Fewer words than this say nothing of a name. */
const fewest = 3;
/** What programs are called by. */
const identifier = /\s[a-z][a-z0-9]*(?:[A-Z]|_[a-z])\w*\s*$/u;

/** What a row, item or heading says of the thing named in it: another cell, the words behind it, or the paragraph below. */
export function purposeOf(stretch: Stretch, start: number, end: number): string | undefined {
  const { passage, text, section } = stretch;
  if (passage?.cells) {
    const named = text.slice(start, end);
    const said = passage.cells.find(
      (cell) =>
        cell.text.includes(' ') &&
        /[^\p{Lu}\s,/|&+]/u.test(cell.text) &&
        !cell.text.includes(named) &&
        !named.includes(cell.text),
    );
    return cut(said?.text ?? '');
  }
  if (stretch.form === 'heading') {
    const below = section.passages[0];
    // Below a question stands its answer, and below a document's title what the document is about.
    if (below?.form !== 'paragraph' || /[?？]\s*$/u.test(section.raw)) return undefined;
    return section.level > 1 || below.text.includes(text.slice(start, end)) ? cut(below.text) : undefined;
  }
  const behind = /^(?:\?[^\s`]{1,200})?[`*)\]"'”]*(?:\s*\([^)]{0,60}\))?\s*(?:[—–:：→-]|->)+\s+(\S.*)/su.exec(
    restOfLine(text, end),
  );
  if (behind) return cut(behind[1] ?? '');
  const marked = stretch.codes.some((code) => code.start <= start && code.end >= end);
  const clause = marked ? clauseBehind(text, start, end) : undefined;
  if (clause !== undefined) return clause;
  const comment = /^\s+(?:#|\/\/)\s*(\S.*)$/u.exec(restOfLine(text, end));
  return comment ? cut(comment[1] ?? '') : undefined;
}

/** Found without cutting up what stands behind: a line may name thousands of things. */
function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? undefined : end);
}

/** Whether only marks and white space stand between a place and the beginning of its sentence. */
function beginsSentence(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && /[`*"'“\s]/u.test(text.charAt(at - 1))) at -= 1;
  return at === 0 || (/[.;。；]/u.test(text.charAt(at - 1)) && /\s/u.test(text.charAt(at)));
}

/** What a clause that opens with a name says of it: "`orders.ts` reads the queue; …". Not where the name is one of a list. */
function clauseBehind(text: string, start: number, end: number): string | undefined {
  if (!beginsSentence(text, start)) return undefined;
  const [, said = ''] =
    /^[`*"'”]*\s+(\p{Ll}{4,}(?:[^;.!?。；]|\.(?=\w))*|\p{Ll}{1,3}s\s(?:[^;.!?。；]|\.(?=\w))*)/u.exec(
      text.slice(end),
    ) ?? [];
  // "gains `itemsLeft`" says enough.
  return spacedWords(said) < fewest && !identifier.test(said) ? undefined : cut(said);
}

function cut(text: string): string | undefined {
  const first = text.split(/(?<=[.!?])\s+(?=\p{Lu})|(?<=[。！？])/u)[0]?.trim() ?? '';
  return first === '' || first.length > longest ? undefined : first;
}
