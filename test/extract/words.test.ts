import { expect, test } from 'vitest';
import { readWords } from '../../src/extract/words.ts';

const [en, de] = [
  { language: 'en', words: { sentence: { none: ['none', 'no change'] } } },
  { language: 'de', words: { sentence: { none: ['keine'] }, names: { 'component-ending': ['*dienst'] } } },
];

test('the lists of several languages are looked for as one', () => {
  const words = readWords([en, de]);
  expect(words.find('sentence.none', 'No change, keine')).toEqual({ phrase: 'No change', start: 0, end: 9 });
  expect(words.findAll('sentence.none', 'None, keine').map(({ phrase }) => phrase)).toEqual(['None', 'keine']);
  expect(words.has('sentence.none', 'nobody')).toBe(false);
});

test('a list that no language in use has is not known', () => {
  expect(readWords([en, de]).knows('names.component-ending')).toBe(true);
  expect(readWords([en]).knows('names.component-ending')).toBe(false);
  expect(readWords([en]).find('names.component-ending', 'Zahldienst')).toBeUndefined();
});

test('the same lexicons are joined once, whoever asks', () => {
  expect(readWords([en, de])).toBe(readWords([en, de]));
  expect(readWords([en, de])).not.toBe(readWords([en]));
  expect(readWords([en, de])).not.toBe(readWords([{ ...en }, de]));
});
