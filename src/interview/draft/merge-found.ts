import type { Answer, Entry, Item } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import { partKey } from './part-key.ts';
import { partsOf } from './parts-of.ts';
import { samePart } from './same-part.ts';

type Part = Item | Entry;

/** The answer to one question in three versions. */
export interface Versions {
  /** What the brainstorm said when the answer was given. */
  readonly before: Answer | undefined;
  /** What it says now. */
  readonly now: Answer | undefined;
  /** The answer that was given. */
  readonly given: Answer | undefined;
  /** The line on which the brainstorm now says a text, under whatever question. */
  readonly lineOf: (text: string) => number | undefined;
}

/**
 * The answer that was given, brought up to what the brainstorm says now. What a person wrote, changed or dropped stays so;
 * what was only taken over follows the brainstorm: its lines, its words, what is new in it and what is gone from it.
 */
export function mergeFound(question: Question, versions: Versions): Answer | undefined {
  const { before, now, given } = versions;
  // It was left open, or it was said that there is none of what the brainstorm has.
  if (!given) return before ? undefined : now;
  if (given.type === 'text') return { type: 'text', value: mergeText(given.value, versions) };
  if (given.value.length === 0) return given;
  const parts = mergeParts(question, versions);
  if (parts.length === 0) return undefined;
  return given.type === 'entries'
    ? { type: 'entries', value: parts.filter((part) => 'values' in part) }
    : { type: 'items', value: parts.filter((part) => 'text' in part) };
}

function mergeText(given: Item, { before, now, lineOf }: Versions): Item {
  const next = now?.type === 'text' ? now.value : undefined;
  if (next && given.line !== undefined && (samePart(given, partsOf(before)[0]) || samePart(given, next))) return next;
  return given.line === undefined ? given : { ...bareItem(given), ...lineAt(lineOf(given.text)) };
}

function mergeParts(question: Question, { before, now, given, lineOf }: Versions): readonly Part[] {
  const keyed = (answer: Answer | undefined) =>
    new Map(partsOf(answer).map((part) => [partKey(question, part), part] as const));
  const [old, next] = [keyed(before), keyed(now)];
  const own = partsOf(given);
  const kept = own.flatMap((part): readonly Part[] => {
    const key = partKey(question, part);
    const is = next.get(key);
    const untouched = part.line !== undefined && samePart(part, old.get(key));
    if (untouched) return is ? [is] : [];
    return [part.line === undefined ? part : { ...bare(part), ...lineAt(is?.line ?? lineOf(nameOf(question, part))) }];
  });
  const known = new Set(own.map((part) => partKey(question, part)));
  const added = [...next].filter(([key]) => !old.has(key) && !known.has(key)).map(([, part]) => part);
  return [...kept, ...added];
}

function bare(part: Part): Part {
  return 'text' in part ? bareItem(part) : { values: part.values };
}

function bareItem({ text, step }: Item): Item {
  return { text, ...(step !== undefined && { step }) };
}

function lineAt(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

function nameOf({ fields = [] }: Question, part: Part): string {
  return 'text' in part ? part.text : String(part.values[fields.find(({ required }) => required)?.name ?? ''] ?? '');
}
