import { once } from '../once.ts';
import { isAnswer } from '../outline/is-answer.ts';
import type { Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { settles } from './settles.ts';

const settled = once((reading: Reading) =>
  once(({ children }: Section): boolean => children.some((below) => isAnswer(below) && settles(reading, below))),
);

/** Whether a chapter has its decision behind a label, so that what it asks is no longer open: "### Q1. Which lamp? / **Decision:** brass". */
export function isSettledChapter(reading: Reading, chapter: Section): boolean {
  return chapter.level > 1 && settled(reading)(chapter);
}
