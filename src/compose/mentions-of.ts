import type { DraftTask } from './types.ts';
import { wordsOf } from './words-of.ts';

/** A task whose record's name stands in a text, and how many words of the text that name covers. */
export interface Mention {
  readonly task: DraftTask;
  readonly words: number;
}

/** A search for the tasks that a text speaks of: those whose record's name stands in it, longest names first. */
export function mentionsOf(tasks: readonly DraftTask[]): (text: string) => readonly Mention[] {
  const byFirstWord = new Map<string, { readonly words: readonly string[]; readonly task: DraftTask }[]>();
  for (const task of tasks) {
    const words = task.about === undefined ? [] : wordsOf(task.about);
    const [first] = words;
    // A name of one short word ("api", "app") stands in too many texts to say anything.
    if (first === undefined || words.join('').length < 4) continue;
    const known = byFirstWord.get(first);
    if (known) known.push({ words, task });
    else byFirstWord.set(first, [{ words, task }]);
  }
  return (text) => {
    const words = wordsOf(text);
    const found = new Map<DraftTask, number>();
    for (const [at, word] of words.entries()) {
      for (const name of byFirstWord.get(word) ?? []) {
        if (name.words.every((part, step) => words[at + step] === part)) found.set(name.task, name.words.length);
      }
    }
    return [...found].map(([task, count]) => ({ task, words: count })).sort((a, b) => b.words - a.words);
  };
}
