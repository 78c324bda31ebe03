import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/compose/view-of.ts';

describe('a text as a question', () => {
  it.each([
    ['Who pays?', 'Who pays?'],
    ['Who pays', 'Who pays?'],
    ['Who pays? The team thinks: nobody.', 'Who pays (The team thinks: nobody)?'],
    [
      'Number of the first version. Start with 1.0. Later ones follow.',
      'Number of the first version (Start with 1.0. Later ones follow)?',
    ],
    ['Is v1.2 enough', 'Is v1.2 enough?'],
  ])('%s', (text, asked) => {
    expect(viewOf({ question: text }, 'and')['question_asked']).toBe(asked);
  });
});
