import { makePen } from '../../src/cli/terminal/draw/pen.ts';
import type { Frame } from '../../src/cli/terminal/prompts/frame.ts';

/** What stands around a prompt under test. */
export const frame: Frame = {
  place: 'Section 3 of 10',
  title: 'Which?',
  why: 'It matters.',
  note: 'Left open, it is asked.',
  pen: makePen(false),
  size: () => ({ columns: 60, rows: 24 }),
};
