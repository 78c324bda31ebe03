import { expect, test } from 'vitest';
import { findExcess } from '../../src/markdown/index.ts';

const marks = '.'.repeat(1001);

test.each([
  ['a hundred quotes', `${'>'.repeat(100)} a`],
  ['a line of hyphens', `${'- '.repeat(500)}\n`],
  ['a line of asterisks behind white space', `  ${'*\t'.repeat(500)}`],
  ['items next to each other', '- a\n'.repeat(500)],
  ['items of quotes next to each other', '> - a\n> - b\n'.repeat(500)],
  ['a list that comes back', '- a\n  - b\n    - c\n'.repeat(500)],
  ['deep white space', `${' '.repeat(5000)}- a`],
  ['punctuation without an address', `a${'.'.repeat(5000)}b`],
  ['an address at the end of a sentence', `see http://a.b/c${'.'.repeat(1000)}`],
  ['punctuation behind an address', `http://a.b ${marks}`],
  ['nothing', ''],
  ['rules at the end of a line of items', `${'- - -\n'.repeat(200)}${'***   \n'.repeat(200)}`],
  ['items further and further in, by tabs, that come back', `- a\n\t- b\n\t\t- c\n- d\n`.repeat(60)],
  ['as many levels as there may be', Array.from({ length: 100 }, (_, at) => `${'  '.repeat(at)}- a\n`).join('')],
  ['numbers of ten digits', `${'1234567890. '.repeat(200)}a`],
  ['signs that stand before words', '-a +b *c 1.d '.repeat(200)],
])('%s is read', (_, source) => {
  expect(findExcess(source)).toBeUndefined();
});

const levels = {
  ruleId: 'levels',
  severity: 'error',
  message: 'Unexpected quotes or lists within each other, more than 100',
  note: 'take levels out',
};
const address = {
  ruleId: 'address-punctuation',
  severity: 'error',
  message: 'Unexpected punctuation in an address, more than 1000 marks in a row',
  note: 'take the punctuation out',
};

test.each([
  ['a mark too many at the end of a line', `${'> '.repeat(100)}-`, levels, { line: 1, column: 1, offset: 0 }],
  ['a number too many at the end', `${'> '.repeat(100)}12.`, levels, { line: 1, column: 1, offset: 0 }],
  [
    'levels over lines',
    Array.from({ length: 101 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    levels,
    { line: 101, column: 1, offset: 10_300 },
  ],
  [
    'levels over lines, by tabs',
    Array.from({ length: 101 }, (_, at) => `${'\t'.repeat(at)}- a`).join('\n'),
    levels,
    { line: 101, column: 1, offset: 5_350 },
  ],
  ['an address at the start', `www.a${marks}b`, address, { line: 1, column: 6, offset: 5 }],
  ['a hundred and one quotes', `${'>'.repeat(101)} a`, levels, { line: 1, column: 1, offset: 0 }],
  ['hyphens and a word', `a\n\n${'- '.repeat(500)}b`, levels, { line: 3, column: 1, offset: 3 }],
  [
    'hyphens behind a quote, where a rule may stand',
    `> ${'- '.repeat(500)}b`,
    levels,
    { line: 1, column: 1, offset: 0 },
  ],
  ['numbers', `\r\n${'1. '.repeat(101)}b`, levels, { line: 2, column: 1, offset: 2 }],
  ['punctuation in an address', `\n\nsee http://a.b/c${marks}d`, address, { line: 3, column: 17, offset: 18 }],
  ['punctuation in one of two words', `a${marks}b WWW.c${marks}`, address, { line: 1, column: 1010, offset: 1009 }],
  ['Windows line ends', `a\r\n\r\nhttps://a.b${marks}`, address, { line: 3, column: 12, offset: 16 }],
])('%s is too much, where it stands', (_, source, expected, point) => {
  expect(findExcess(source)).toEqual({ ...expected, place: { start: point, end: point } });
});
