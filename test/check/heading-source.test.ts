import { expect, test } from 'vitest';
import { headingSource } from '../../src/check/mend/heading-source.ts';

const placeIn = (source: string, lead: string) => ({
  start: { line: 1, column: lead.length + 1, offset: lead.length },
  end: { line: 1, column: source.length + 1, offset: source.length },
});
const read = (text: string, lead = '') => headingSource(lead + text, placeIn(lead + text, lead));

test.each([
  ['# One', 'One'],
  ['###### Six words of it', 'Six words of it'],
  ['##\tOne', 'One'],
  ['## One ##', 'One'],
  ['## One \t#  ', 'One'],
  ['## One#', 'One#'],
  ['## One # two', 'One # two'],
  ['## #', ''],
  ['##', ''],
  ['## ', ''],
  ['##   One', 'One'],
  ['**One**', 'One'],
  ['__One two__', 'One two'],
  ['**One\n  two**', 'One two'],
  ['** One **', 'One'],
  ['One\n===', 'One'],
  ['One\r\n  ---\t', 'One'],
  ['One\ntwo \n-', 'One two'],
])('%j holds %j', (text, expected) => {
  expect(read(text)).toBe(expected);
  expect(read(text, '  ')).toBe(expected);
});

test.each([
  'One',
  '#One',
  '####### One',
  '**One__',
  '**One** two',
  '**One** and **two**',
  '*One*',
  'One\n**',
  '****',
  '',
])('%j is neither a heading nor a bold line', (text) => {
  expect(read(text)).toBeUndefined();
});

test('what stands behind other words on its line is none', () => {
  expect(read('## One', '- ')).toBeUndefined();
  expect(read('**One**', 'a\n')).toBeUndefined();
});
