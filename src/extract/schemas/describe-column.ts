import { isListed } from '../names/is-listed.ts';
import type { Words } from '../words.ts';
import type { ColumnSketch } from './types.ts';

const referenced = /(?:→|->|references|\bto\b|\bFK\b)\s*[`"[]?(\p{L}[\w.]{1,60})(?:[`"\]]|\s|\(|,|\)|$)/iu;
const behindWord = /^\s*[`"[]?(\p{L}[\w.]{1,60})(?:[`"\]]|\s|\(|,|\)|$)/u;
const fallback = /\bdefault(?:s to|\s*[:=]|\s)\s*('[^'\n]{0,60}'|"[^"\n]{0,60}"|[\w.:()-]{1,40})/iu;
const deleted = /\bon\s?delete\s*[:=]?\s*['"]?(cascade|set[ _]null|set[ _]default|restrict|no[ _]action)\b/iu;
const typed = /^[\s:(|—–-]*([A-Za-z][\w.]*(?:\s?\([\d,\s]{1,12}\)|\[\])?\??)/u;

/** The table that a note names behind "FK" and the like, or behind a short word that leads to it: "FK on orders". */
function tableIn(words: Words, note: string): string | undefined {
  const match = referenced.exec(note);
  if (!match) return undefined;
  const [whole, name] = match;
  return isListed(words, 'choice.joint', name) ? behindWord.exec(note.slice(match.index + whole.length))?.[1] : name;
}

/** The column's type that a note opens with. */
function typeIn(words: Words, note: string): string | undefined {
  const type = typed.exec(note)?.[1];
  return isListed(words, 'technical.column-types', type?.replace(/\(.*|\[\]|\?$/gu, '')) ? type : undefined;
}

/** A value without the bracket that closes what it stands in: `BooleanField(default=False)`. */
function closed(value: string | undefined): string | undefined {
  if (value === undefined || /^['"]/u.test(value)) return value;
  let depth = 0;
  for (let at = 0; at < value.length; at += 1) {
    depth += value[at] === '(' ? 1 : value[at] === ')' ? -1 : 0;
    if (depth < 0) return value.slice(0, at);
  }
  return value;
}

/** What the words behind a column's name say of it: its type, and whether it is required, unique or refers to another. */
export function describeColumn(words: Words, name: string, note: string, offset: number): ColumnSketch {
  const type = typeIn(words, note);
  const nullable = words.has('technical.nullable', note.replace(/not null/giu, ''));
  const plain = words.findAll('technical.denied', note).reduce((text, { phrase }) => text.replace(phrase, ' '), note);
  const required = words.has('technical.required', plain);
  const reference =
    words.has('technical.references', note) || note.includes('→')
      ? tableIn(words, note.replace(/^[^→]*?\bFK\b\s*(?=→)/iu, ''))
      : undefined;
  const onDelete = deleted.exec(note)?.[1]?.toLowerCase().replace('_', ' ');
  const usual = closed(fallback.exec(note)?.[1]);
  return {
    name,
    offset,
    ...(type !== undefined && !words.has('technical.not-types', type) && { type }),
    ...(required ? { required: true } : nullable ? { required: false } : {}),
    ...(words.has('technical.unique', plain) && { unique: true }),
    ...(words.has('technical.indexed', plain) && { indexed: true }),
    ...(usual !== undefined && { default: usual }),
    ...(reference !== undefined && { references: reference }),
    ...(reference !== undefined && onDelete !== undefined && { onDelete }),
  };
}

/** Whether the words behind a name read as a column's type. */
export function isTyped(words: Words, note: string): boolean {
  return typeIn(words, note) !== undefined;
}
