import { once } from '../once.ts';
import { asksWithin } from '../outline/asks-within.ts';
import type { Outline, Passage, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';

/** "Q7 → (b) two severities": the number of a question, its answer's letter, and what is said behind. */
const numbered =
  /^[QFPП]\.?\s?(\d{1,3})(?:\s*[(（][^()（）]{2,40}[)）])?\s*(?:→|=>|->)\s*(?:\(([a-hA-H])\)(?!\s*[+&/,])[\s.:：—–-]*)?(.*)$/su;
/** Fewer of them are no log of answers. */
const fewest = 2;

/** What a log answers to the question of a number. */
export interface NumberedAnswer {
  readonly at: Passage;
  readonly number: string;
  readonly letter?: string;
  /** What is said behind the letter. */
  readonly said: string;
}

function readAnswer(at: Passage): NumberedAnswer | undefined {
  const [, number, letter, said = ''] = at.form === 'code' || at.depth > 0 ? [] : (numbered.exec(at.text) ?? []);
  return number === undefined ? undefined : { at, number, said, ...(letter && { letter: letter.toUpperCase() }) };
}

/** What a log says of questions by their numbers, where it says so of several: "- Q7 → (b) two severities"; not "Q6 → still open". */
export const answersByNumber = once((words: Words) =>
  once((outline: Outline): readonly NumberedAnswer[] => {
    const found = new Map<Section, NumberedAnswer[]>();
    for (const passage of outline.passages) {
      const answer = readAnswer(passage);
      if (!answer) continue;
      const known = found.get(passage.section);
      if (known) known.push(answer);
      else found.set(passage.section, [answer]);
    }
    return [...found.values()]
      .filter((all) => all.length >= fewest)
      .flat()
      .filter(({ said }) => !asksWithin(said) && !words.has('sentence.strong-question', said));
  }),
);
