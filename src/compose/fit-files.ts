import type { Statement } from '../model/index.ts';
import { answerOrigin } from './answer-origin.ts';
import { textOf } from './text-of.ts';
import { tidy } from './tidy.ts';
import type { Scene } from './types.ts';
import { wordsOf } from './words-of.ts';

/** A task that touches more files than this is not PR-sized. */
const filesAtMost = 5;

/** A word may have another ending (`order`, `orders`) of this many letters, if as many as `stem` stay. */
const ending = 2;
const stem = 4;

interface File {
  readonly parts: readonly (readonly string[])[];
  readonly statement: Statement;
}

/**
 * A search among the files that the answers name: those of whose path one part is the name and no more, at most five.
 * `orders/handler.ts` is about orders; `order-form.tsx` is about a form.
 */
export function fitFiles(scene: Scene): (name: string) => readonly Statement[] {
  const byForm = new Map<string, File[]>();
  for (const { record, line } of scene.subjects('work.files')) {
    const path = textOf(record, 'path');
    const text = `\`${tidy(path).replaceAll('`', "'")}\``;
    const statement = { text, origins: [answerOrigin('work.files', line)] };
    const file = { parts: partsOf(path), statement };
    for (const form of new Set(file.parts.flat().flatMap(formsOf))) {
      const known = byForm.get(form);
      if (known) known.push(file);
      else byForm.set(form, [file]);
    }
  }
  return (name) => {
    const sought = wordsOf(lastPart(name));
    const last = sought.at(-1);
    if (last === undefined) return [];
    const near = new Set(formsOf(last).flatMap((form) => byForm.get(form) ?? []));
    const fitting = [...near].filter((file) => file.parts.some((part) => sameWords(sought, part)));
    return fitting.slice(0, filesAtMost).map(({ statement }) => statement);
  };
}

/** Of a route, its last fixed part: `orders` of `GET /v1/orders/{id}`. Of any other name, the whole. */
function lastPart(name: string): string {
  const parts = name.split('/').filter((part) => /^[\w.-]+$/u.test(part));
  return name.includes('/') ? (parts.at(-1) ?? '') : name;
}

/** The folders and the name of a path, each as its words, and the last two together; the ending of a name says nothing of what it is about. */
function partsOf(path: string): readonly (readonly string[])[] {
  const parts = path.split('/').map((part) => wordsOf(part.replace(/(?<=.)\.[^.]*$/u, '')));
  return [...parts, parts.slice(-2).flat()];
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => sameWord(word, b[at] ?? ''));
}

function sameWord(a: string, b: string): boolean {
  return formsOf(a).some((form) => formsOf(b).includes(form));
}

/** A word, and what is left of it without an ending of letters. */
function formsOf(word: string): readonly string[] {
  const cut = [...Array(ending).keys()].map((at) => word.slice(0, -1 - at));
  return [word, ...cut.filter((form) => form.length >= stem && /^\p{L}+$/u.test(word.slice(form.length)))];
}
