import { once } from '../once.ts';
import { isAnswer } from '../outline/is-answer.ts';
import type { Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { settles } from './settles.ts';

/** The line of the last answer below a section, each behind a label; 0 where there is none. */
export const answeredAt = once((reading: Reading) =>
  once(
    ({ children }: Section): number =>
      children.findLast((below) => isAnswer(below) && settles(reading, below))?.line ?? 0,
  ),
);
