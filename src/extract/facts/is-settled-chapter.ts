import type { Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { answeredAt } from './answered-at.ts';

/** Whether a chapter has its decision behind a label, so that what it asks is no longer open: "### Q1. Which lamp? / **Decision:** brass". */
export function isSettledChapter(reading: Reading, chapter: Section): boolean {
  return chapter.level > 1 && answeredAt(reading)(chapter) > 0;
}
