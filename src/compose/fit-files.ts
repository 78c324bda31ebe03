import type { Statement } from '../model/index.ts';
import { textOf } from './text-of.ts';
import { tidy } from './tidy.ts';
import type { Scene } from './types.ts';
import { wordsOf } from './words-of.ts';

/** A task that touches more files than this is not PR-sized. */
const filesAtMost = 5;

/** How many letters of a word decide whether it may be the same word in another form (`order`, `orders`). */
const stem = 4;

interface File {
  readonly words: readonly string[];
  readonly statement: Statement;
}

/** A search among the files that the answers name: those whose path holds every word of a name, at most five. */
export function fitFiles(scene: Scene): (name: string) => readonly Statement[] {
  const byStem = new Map<string, File[]>();
  for (const { record, line } of scene.subjects('work.files')) {
    const path = textOf(record, 'path');
    const origin =
      line === undefined
        ? { from: 'answer' as const, path: 'work.files' }
        : { from: 'brainstorm' as const, line, path: 'work.files' };
    const statement = { text: `\`${tidy(path).replaceAll('`', "'")}\``, origins: [origin] };
    const words = wordsOf(path);
    for (const start of new Set(words.map((word) => word.slice(0, stem)))) {
      const known = byStem.get(start);
      if (known) known.push({ words, statement });
      else byStem.set(start, [{ words, statement }]);
    }
  }
  return (name) => {
    const sought = wordsOf(lastPart(name));
    const [first] = sought;
    if (first === undefined) return [];
    const fitting = (byStem.get(first.slice(0, stem)) ?? []).filter((file) =>
      sought.every((word) => file.words.some((part) => sameWord(word, part))),
    );
    return fitting.slice(0, filesAtMost).map(({ statement }) => statement);
  };
}

/** Of a route, its last fixed part: `orders` of `GET /v1/orders/{id}`. Of any other name, the whole. */
function lastPart(name: string): string {
  const parts = name.split('/').filter((part) => /^[\w.-]+$/u.test(part));
  return name.includes('/') ? (parts.at(-1) ?? '') : name;
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= stem && long.length - short.length <= 2 && long.startsWith(short);
}
