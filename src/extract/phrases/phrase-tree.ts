import { endOfWord, isBlank, isWithin, unitAt } from './phrase-ends.ts';
import { type Signs, unitOf } from './signs.ts';

/**
 * A node of the tree of the phrases of many lists, letter by letter. Few of them are ever met in a text: what lies below a
 * node is laid out when somebody gets there.
 */
export interface Step {
  /**
   * The phrases that lead here, and the number of each one's list, until they are laid out; of one that the rest of a word
   * may follow (`*`) it is the complement.
   */
  waiting?: { readonly phrases: string[]; readonly lists: number[] } | undefined;
  steps?: Map<number, Step>;
  /** The lists that have a phrase which ends here. */
  closed?: number[];
  /** The lists that have one which may be followed by the rest of a word (`*`). */
  open?: number[];
}

/** Puts a phrase of a list below a node, as one that has this unit next. */
export function putPhrase(step: Step, unit: number, phrase: string, list: number): void {
  step.steps ??= new Map();
  const known = step.steps.get(unit)?.waiting;
  if (known) {
    known.phrases.push(phrase);
    known.lists.push(list);
  } else step.steps.set(unit, { waiting: { phrases: [phrase], lists: [list] } });
}

/** Lays out the phrases that wait at a node, which is this many letters deep. */
export function layOut(step: Step, depth: number): void {
  if (!step.waiting) return;
  const { phrases, lists } = step.waiting;
  step.waiting = undefined;
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at] ?? '';
    const list = lists[at] ?? 0;
    if (phrase.length > depth) putPhrase(step, unitOf(phrase.charCodeAt(depth)), phrase, list);
    else if (list < 0) (step.open ??= []).push(~list);
    else (step.closed ??= []).push(list);
  }
}

/** Notes every phrase below a tree's root that begins at an offset: its list and where it ends. */
export function notePhrases(root: Step, signs: Signs, start: number, note: (list: number, end: number) => void): void {
  let step = root.steps?.get(unitAt(signs, start));
  let depth = 0;
  for (let at = start; step;) {
    depth += 1;
    if (step.waiting) layOut(step, depth);
    const isSpace = isBlank(signs, at);
    at += 1;
    if (isSpace) while (isBlank(signs, at)) at += 1;
    if (step.open) {
      const end = endOfWord(signs, at);
      for (const list of step.open) note(list, end);
    }
    if (step.closed && !isWithin(signs, at)) for (const list of step.closed) note(list, at);
    // No phrase has what stands behind the last letter.
    step = step.steps?.get(unitAt(signs, at));
  }
}
