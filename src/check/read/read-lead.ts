import { spacedWords } from '../../text/index.ts';
import type { PhrasingContent } from 'mdast';
import { plain } from '../../markdown/index.ts';
import { stateOf } from '../state-of.ts';
import { splitId } from './split-id.ts';
import { unmark } from './unmark.ts';

/** What a line begins with, and what it goes on to say. */
export interface Lead {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly words: string;
  /** Whether the label is in bold or italics, and so stands out as one. */
  readonly marked: boolean;
}

const longestLabel = 10;
const longestDotted = 6;

/** Splits a line into its id, its label and the rest: `**T2.3 Add it**`, `**Email:** none`, `Purpose: why`, `plain text`. */
export function readLead(nodes: readonly PhrasingContent[]): Lead {
  const words = plainOf(nodes);
  const first = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '');
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    return readMarked(plain(first), plainOf(nodes.slice(nodes.indexOf(first) + 1)), words);
  }
  const { id, rest } = splitId(words);
  const colon = first?.type === 'text' ? labelEnd(rest, first.value.trim().length - (words.length - rest.length)) : -1;
  if (colon < 0) return { id, label: '', text: rest, words, marked: false };
  return { id, label: rest.slice(0, colon).trim(), text: rest.slice(colon + 1).trim(), words, marked: false };
}

function readMarked(strong: string, after: string, words: string): Lead {
  const { id, rest: name } = splitId(strong);
  // "**Data flow.** It goes …": a short name and a full stop are a label too.
  const isShort = after !== '' && spacedWords(name) <= longestDotted;
  const bare = name.replace(isShort ? / ?[:：.]$/u : / ?[:：]$/u, '');
  if (bare === '') {
    const rest = unmark(after);
    const nested = labelEnd(rest, Infinity);
    if (nested < 0 || id === '') return { id, label: '', text: rest, words, marked: true };
    return { id, label: rest.slice(0, nested).trim(), text: rest.slice(nested + 1).trim(), words, marked: true };
  }
  const ends = bare !== name || after === '' || /^[:：—–(]|^- /u.test(after);
  if (!ends && id === '') return { id, label: '', text: words, words, marked: false };
  // A dash behind a colon is what is said: "Dependencies: –".
  const dash = /[:：] ?([—–-])$/u.exec(`${strong}${after}`)?.[1] ?? '';
  return { id, label: bare, text: unmark(after) || dash, words, marked: true };
}

// A plain label is short, ends in a colon before any code or mark, and holds no end of a sentence.
function labelEnd(text: string, within: number): number {
  const match = /^[^:：.!?;]{1,80}?[:：](?= |$)/u.exec(text);
  if (!match || match[0].length > within) return -1;
  // "None: no mail is sent" says that there is none, of whatever it stands under.
  if (stateOf(match[0].slice(0, -1)).state !== 'stated') return -1;
  return spacedWords(match[0]) > longestLabel ? -1 : match[0].length - 1;
}

function plainOf(nodes: readonly PhrasingContent[]): string {
  return plain({ type: 'paragraph', children: [...nodes] });
}
