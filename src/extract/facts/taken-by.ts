import type { FactKind } from '../../model/index.ts';
import type { Finding } from '../finding.ts';
import { statusesIn } from '../names/statuses-in.ts';
import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/** What says no more than where a word for something stands. */
const slight = new Set<FactKind>(['integration', 'component']);
/** What says no more than where something is named. */
const naming = new Set<FactKind>(['integration', 'component', 'endpoint', 'table', 'column', 'event', 'file', 'flag']);
/** An item of fewer letters says little beside the name in it. */
const short = 80;
/** What says at least so much of an item has taken it. */
const much = 0.4;
/** Fewer letters than this are a name. */
const shortest = 20;

function linesOf(found: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const byLine = new Map<number, Finding[]>();
  for (const finding of found) {
    const list = byLine.get(finding.at.line);
    if (list) list.push(finding);
    else byLine.set(finding.at.line, [finding]);
  }
  return byLine;
}

/** Whether what was found says something already. */
export interface Taken {
  /** Whether something that was found on a line says what a sentence says, or a part of anything found holds it. */
  readonly saysPart: (text: string, line: number) => boolean;
  /** Whether what was found in the lines of a passage says most of it. */
  readonly isTaken: (passage: Passage) => boolean;
}

/** What the facts that were found leave to be said. */
export function takenBy({ words }: Reading, found: readonly Finding[]): Taken {
  const byLine = linesOf(found);
  // What is said of somebody else's product is what ours does with it.
  const own = found.filter(({ data }) => data?.['external'] !== true);
  const parts = new Set(own.flatMap(({ data = {} }) => Object.values(data).flat().map(keyOf)));
  // "Order placed - when …": what stands behind the name may be what it was kept as.
  const isPart = (text: string): boolean => {
    const [, behind = ''] = /(?:\s[—–→-]|[:：])\s+(\S.*)/su.exec(text) ?? [];
    const statuses = statusesIn(words, text, [text]);
    if (statuses.length > 0 && statuses.every((status) => parts.has(keyOf(status)))) return true;
    return parts.has(keyOf(text)) || (behind.length >= shortest && parts.has(keyOf(behind)));
  };
  const saysPart = (text: string, line: number): boolean =>
    isPart(text) ||
    (byLine.get(line) ?? []).some(({ kind, text: other }) => {
      // "Because it lasts." may be the end of what stands there.
      const [said, kept] = [text.toLowerCase(), other.toLowerCase()];
      return kept.includes(said) || (other.length >= shortest && !naming.has(kind) && said.includes(kept));
    });
  const isTaken = ({ line, endLine, text }: Passage): boolean => {
    const here: Finding[] = [];
    for (let at = line; at <= endLine; at += 1) here.push(...(byLine.get(at) ?? []));
    if (text.length < short && here.length > 0) return here.some(({ kind }) => !slight.has(kind));
    const said = here.filter(({ kind }) => !naming.has(kind)).reduce((sum, one) => sum + one.text.length, 0);
    return said >= much * text.length || saysPart(text, line);
  };
  return { saysPart, isTaken };
}

/** A text as another extractor may have kept it: on one line, without its closing mark. */
function keyOf(text: unknown): string {
  return String(text)
    .replace(/\s+/gu, ' ')
    .replace(/[.。]\s*$/u, '')
    .trim();
}
