/** What the wizard says itself. What it asks is the pack's. */
export const words = {
  keep: (count: number): string => (count === 1 ? 'Keep it' : `Keep all ${String(count)}`),
  keepOne: 'Keep it',
  pick: 'Choose which to keep',
  change: 'Change one',
  add: 'Add one',
  none: 'There is none',
  open: 'Leave it open (the plan asks for it)',
  back: 'Back to the question before',
  why: 'Why is this asked?',
  another: 'Something else…',
  done: 'Done',
  expand: 'Answer it point by point',
  review: 'Review',
  finish: 'Write the plan',
  jump: 'Change an answer',
  continue: 'Answer what is still missing',
  reviewed: (section: number, found: number, missing: number): string =>
    `  Section ${String(section).padStart(2)}: ${String(found)} known${missing === 0 ? '' : `, ${String(missing)} questions without an answer`}`,
  addMore: 'One more (an empty line ends the list)',
  whichChange: 'Which one?',
  newText: 'Its words',
  found: (line: number): string => `found on line ${String(line)}`,
  nothingFound: 'Nothing was found in the brainstorm.',
  section: (section: number, question: number, questions: number): string =>
    `Section ${String(section)} of 10, question ${String(question)} of ${String(questions)}`,
  opening: (answered: number, questions: number): string =>
    `Found answers to ${String(answered)} of ${String(questions)} questions. Only the choice and what is missing is asked; --full asks everything.`,
  keys: 'Ctrl+C leaves and keeps what you said; Shift+Tab goes back.',
  resumed: (settled: number): string => `Going on where you left: ${String(settled)} questions are settled.`,
} as const;
