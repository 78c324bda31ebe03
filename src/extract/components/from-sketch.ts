import { filePathOf } from '../names/file-path.ts';
import { isListed } from '../names/is-listed.ts';
import { partsOf, shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Words } from '../words.ts';
import { isPartLabel } from './is-part-label.ts';
import type { Candidate } from './types.ts';

const longestLine = 300;
/** What leads from part to part, and the twigs of a drawn tree. */
const drawn = /[─━═]|[├└│┌┐┘┤┬┴┼]|[→⟶➜▶►←◀◄↓▼↑▲↔⇒⇄]|-{1,}>|<-{1,}|=+>|\|->|^\s*[|`+]-/mu;
const borders = /\s*(?:[─━═├└│┌┐┘┤┬┴┼→⟶➜▶►←◀◄↓▼↑▲↔⇒⇄[\]]+|<?-{1,}>|<-{1,}|=+>|\|->?|[|`+]-+|\s{3,})\s*/u;
/** A branch of a tree, and what its author notes behind it. */
const noted =
  /^[\s│|]*(?:[├└][─━]*|\|->|[|`+]-+)\s*([^\s→(#:/][^→(#:/]{1,30}?)\/?(?:\s*(?:→|\(|#|:\s)|\s{2,})\s*\S{3}/u;
/** The first word of what is noted behind a branch. */
const typed = /[├└|+`][─-]*\s*\w+[\s:]+\(?([A-Za-z]\w*)/u;
const mostWords = 4;

/** The names in one piece of a drawing: what it names as a whole, or the names of code among its few words. */
function namesIn(words: Words, piece: string): readonly string[] {
  const label = piece
    .replace(/\s*[(（].*$/u, '')
    .replace(/["'“”]/gu, '')
    .trim();
  if (label === '' || filePathOf(words, label, true)) return [];
  const parts = label.split(/\s+/u);
  if (parts.length > mostWords) return [];
  const codes = parts.filter((part) => shapeOf(part) === 'pascal' && !isListed(words, 'technical.formats', part));
  if (codes.length === 1) return codes;
  if (isPartLabel(words, label)) return [label];
  const alone = parts.length === 1 && /^\p{Lu}\p{Ll}/u.test(label);
  const acts = alone && isListed(words, 'technical.component-parts', label.toLowerCase());
  return acts && !isListed(words, 'technical.screen-parts', label.toLowerCase()) ? [label] : [];
}

/** The name of a branch that its author explains: "├── mailer → sends what is due". */
function explained(words: Words, line: string): string | undefined {
  const name = noted.exec(line)?.[1]?.trim();
  // The border of a box that stands beside another is no branch.
  if (name === undefined || !/\p{L}/u.test(name) || filePathOf(words, name, true)) return undefined;
  const parts = name.split(/\s+/u);
  if (isListed(words, 'technical.source-folders', name) || isListed(words, 'names.not-a-component', name))
    return undefined;
  return parts.length === 1 || (parts.length === 2 && parts.every((part) => /^\p{Lu}/u.test(part))) ? name : undefined;
}

/** Whether the branches of a drawing are columns of tables, with their types. */
function drawsColumns(words: Words, text: string): boolean {
  return text.split('\n').some((line) => {
    const type = typed.exec(line)?.[1];
    return type !== undefined && isListed(words, 'technical.column-types', type);
  });
}

/** Parts in drawings made of arrows and branches, with or without boxes. */
export function* fromSketch({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const { text, form, passage } = stretch;
  const plain = passage?.language === undefined || isListed(words, 'technical.plain-languages', passage.language);
  if (form !== 'code' || !plain || !drawn.test(text)) return;
  const columns = drawsColumns(words, text);
  let offset = 0;
  for (const line of text.split('\n')) {
    // "Own services:" is no part, but what stands below it is.
    const silent = line.length > longestLine || /[:：]\s*$/u.test(line);
    const named = silent ? [] : line.split(borders).flatMap((piece) => namesIn(words, piece));
    const branch = columns || silent ? undefined : explained(words, line);
    for (const name of new Set(branch === undefined ? named : [...named, branch])) {
      const start = offset + Math.max(0, line.indexOf(name));
      const data = isListed(words, 'technical.data-parts', partsOf(name).at(-1));
      if (!data && !words.has('names.actor', name))
        yield { name, stretch, start, end: start + name.length, by: 'drawn-part', weight: 1 };
    }
    offset += line.length + 1;
  }
}
