import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { partsOf, shapeOf, type Shape } from '../names/shapes.ts';
import { codeAt } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Words } from '../words.ts';
import type { Candidate } from './types.ts';
import { allMatches } from '../../text/index.ts';

const word = /[\p{L}_][\p{L}\p{N}_-]*/gu;
const near = 20;
/** "APIs", "CI-CD", "PoC": letters that stand for words. */
const abbreviated = /^\p{Lu}{2,}s$|^\p{Lu}[\p{Lu}-]+$|^\p{Lu}\p{Ll}\p{Lu}$/u;

/** How much the form of a name says for a thing that acts: services and the like much, data and messages nothing. */
function weigh(words: Words, name: string, shape: Shape, marked: boolean): number {
  const parts = partsOf(name);
  const small = /^\p{Ll}/u.test(name);
  if (abbreviated.test(name) || isListed(words, 'technical.formats', name)) return 0;
  if (isListed(words, 'names.not-a-name', name) || isListed(words, 'technical.hosts', name)) return 0;
  const last = parts.at(-1);
  if (isListed(words, 'technical.data-parts', last)) return 0;
  const foreign = words.knows('names.small-part');
  const acts =
    isListed(words, 'technical.component-parts', last) ||
    (foreign && [parts[0], last].some((part) => isListed(words, 'names.small-part', part)));
  if (shape === 'kebab') {
    if (
      name.startsWith('x-') ||
      // "laptop-to-cluster", "end-of-day": words that hyphens join, which say how something is.
      (!marked && parts.slice(1, -1).some((part) => isListed(words, 'choice.joint', part))) ||
      isListed(words, 'names.not-a-part', parts[0]) ||
      parts.some((part) => /^\d+$/u.test(part)) ||
      isListed(words, 'names.not-a-last-part', last) ||
      (!acts && isListed(words, 'technical.call-verbs', parts[0]))
    )
      return 0;
    // In a text of another language a hyphened word in small letters that ends in an English one is no adjective.
    return acts ? (marked || (foreign && small) ? 1 : small ? 0.9 : 0.6) : marked ? 0.7 : 0;
  }
  if (shape === 'pascal') return acts ? (marked ? 1.45 : 1) : marked ? 1.45 : 0.7;
  return shape === 'snake' && acts && marked ? 0.6 : 0;
}

/** Whether a small name with hyphens may be one by what stands beside it alone: "the json-diff library". */
function isCalled(words: Words, name: string, shape: Shape): boolean {
  const parts = partsOf(name);
  return (
    shape === 'kebab' &&
    /^\p{Ll}/u.test(name) &&
    parts.length > 2 &&
    !parts.some((part) => isListed(words, 'names.not-a-part', part) || isListed(words, 'names.not-a-name', part))
  );
}

/** The shape of a name in any script that hyphens: `Ereignis-Handler`. */
function shapeIn(name: string): Shape | undefined {
  return shapeOf(name) ?? (name.includes('-') && /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+$/u.test(name) ? 'kebab' : undefined);
}

/** A class before a member of its own, as code writes it: `OrderDesk.close()`, `OrderDesk::close`. */
const member = /^(\p{Lu}[\p{L}\p{N}]*\p{Ll}\p{Lu}\p{Ll}[\p{L}\p{N}]*)(?:::|\.)(\p{Ll}\w*)(?:\(.*\))?$/u;

/** The class that a span of code names by one of its members; what ends as a file does is one. */
function ownerIn(words: Words, said: string): string | undefined {
  const [, owner, name = ''] = member.exec(said) ?? [];
  return isListed(words, 'technical.extensions', name) || isListed(words, 'technical.document-extensions', name)
    ? undefined
    : owner;
}

/** Whether a span stands in a column of keys or of data: it is a value, and names no part. */
function isValue(words: Words, { passage }: Stretch, name: string): boolean {
  const cell = passage?.cells?.find(({ text }) => text.includes(name));
  return cell !== undefined && isListed(words, 'technical.data-parts', cell.header);
}

/** Names of code and of deployments: `OrderService`, `billing-worker`, "the `reputation` package". */
export function* fromIdentifiers(reading: Reading, stretch: Stretch): Iterable<Candidate> {
  const { words } = reading;
  const { text, codes, form } = stretch;
  if (form === 'code') return;
  const opens = (start: number, end: number): number =>
    form === 'heading' ||
    // "fw-service: …" opens what is said of it.
    (form === 'paragraph' && start === 0 && /^[`*]*\s?[:：]\s/u.test(text.slice(end))) ||
    (form !== 'paragraph' &&
      /(?:^|\|)[\s"“'`*\p{Extended_Pictographic}]*$/u.test(text.slice(0, start)) &&
      end < text.length + 1)
      ? 0.5
      : 0;
  const beside = (start: number, end: number): boolean => {
    const right = text.slice(end, end + near).replace(/^[`"'”*)\s]+/u, '');
    const left = text.slice(Math.max(0, start - near), start).replace(/[`"'“*(\s]+$/u, '');
    const before = words.find('names.component-word', left);
    return (
      words.find('names.component-word', right)?.start === 0 || (before !== undefined && before.end === left.length)
    );
  };
  for (const { text: name, start, end } of codes) {
    const owner = ownerIn(words, name);
    if (owner !== undefined) {
      const weight = weigh(words, owner, 'pascal', true);
      if (weight > 0) yield { name: owner, stretch, start, end: start + owner.length, by: 'identifier', weight };
      continue;
    }
    if (isValue(words, stretch, name)) continue;
    const shape = shapeIn(name);
    if (shape === undefined || shape === 'dotted' || shape === 'upper' || text[end] === '(') continue;
    const header = shape === 'kebab' && /^\p{Lu}/u.test(name) && words.has('technical.header-word', text);
    if (header) continue;
    const weight = weigh(words, name, shape, true) + (beside(start, end) ? 0.6 : 0);
    if (weight > 0) yield { name, stretch, start, end, by: 'identifier', weight: weight + opens(start, end) };
  }
  for (const { 0: found, index: start } of allMatches(text, word)) {
    const name = found.replace(/[-_]+$/u, '');
    const end = start + name.length;
    const shape = shapeIn(name);
    if (
      shape === undefined ||
      shape === 'word' ||
      isListed(words, 'technical.products', name) ||
      codeAt(codes, start, end) ||
      /[/.@#:]/u.test(text[start - 1] ?? '') ||
      /^(?:[(/@]|[.:]\w)/u.test(text.slice(end, end + 2))
    )
      continue;
    // What stays as it is, and is not even marked, is not what the text is about.
    const stays = changeOf(reading, text, start, end) === 'existing';
    const own = weigh(words, name, shape, false) * (stays ? 0.8 : 1);
    const called = beside(start, end);
    const weight = own > 0 ? own + (called ? 0.4 : 0) : called && isCalled(words, name, shape) ? 0.7 : 0;
    if (weight > 0) yield { name, stretch, start, end, by: 'identifier', weight: weight + opens(start, end) };
  }
}
