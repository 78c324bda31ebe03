import { expect, test } from 'vitest';
import { saysAnywhere } from '../../src/extract/says-anywhere.ts';
import { readWords } from '../../src/extract/words.ts';

const words = readWords([{ language: 'en', words: { names: { 'web-word': ['web page'] } } }]);
const line = `${'nothing '.repeat(9)}\n`;
const long = line.repeat(3000);

test.each([
  ['at the start', `web page\n${long}`, true],
  ['at the end', `${long}a web page`, true],
  ['nowhere', long, false],
  ['as part of a word, behind a long text', `${long}web pages`, false],
  ['in one long line', `${long}${'nothing '.repeat(30_000)}\n${long}web page`, true],
  ['behind a text without lines', `${'nothing '.repeat(60_000)}web page`, true],
])('a phrase %s', (_, text, expected) => {
  expect(saysAnywhere(words, 'names.web-word', text)).toBe(expected);
});

test('a phrase that goes on in the next line, wherever it stands', () => {
  const [start, filling] = [99_990, 'a b\n'];
  for (let at = start; at < start + 20; at += 1) {
    const before = filling.repeat(Math.ceil(at / 4)).slice(-at);
    expect(saysAnywhere(words, 'names.web-word', `${before}\nweb\npage\n${filling.repeat(400)}`)).toBe(true);
  }
});
