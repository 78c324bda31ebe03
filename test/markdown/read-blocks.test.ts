import { describe, expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { readBlocks } from '../../src/markdown/quick/read-blocks.ts';
import { Unfit } from '../../src/markdown/quick/unfit.ts';

/** The blocks of a text as they are read quickly; undefined where it takes more than a look. */
function quickly(source: string): unknown {
  let offset = 0;
  const lines = source.split('\n').map((text, at) => {
    const line = { text, lead: text.length - text.trimStart().length, offset, number: at + 1 };
    offset += text.length + 1;
    return line;
  });
  try {
    return readBlocks(lines);
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

describe('is read quickly, and as the parser does', () => {
  test.each([
    ['headings', '# A\n\n## 2. B `c`\n###### D'],
    ['a paragraph over lines', 'a\nb\n  c\n\n\nd'],
    ['a list that is tight', '- a\n- b\n* c'],
    ['a list that is loose', '- a\n\n- b'],
    ['a loose list with tight items', '- a\n  - b\n\n- c\n  - d'],
    ['a list within a list', '- a\n  - b\n    - c\n- d'],
    ['a list that is loose within one that is tight', '- a\n  - b\n\n  - c\n- d'],
    ['words behind a nested list', '- a\n  - b\n\n  c'],
    ['a paragraph in an item', '- a\n\n  b\n- c'],
    ['an item over lines', '- a\nb\n  c'],
    ['numbers', '3. a\n4. b\n\n1) c'],
    ['a number in an item', '1. a\n   - b\n2. c'],
    ['boxes', '- [ ] a\n- [x] **b** c\n- [X] `d`'],
    ['a list behind words', 'a\n- b'],
    ['a list that begins with one behind words', 'a\n1. b'],
    ['a heading behind words', 'a\n# b'],
    ['a heading behind an item', '- a\n# b'],
    ['a list further in', ' - a\n - b'],
    ['a table', '| a | `b` |\n|---|:-:|\n| c |  |\n\nd'],
    ['columns to all sides', '| a | b | c | d |\n| :-- | --: | :-: | - |'],
    ['code', '`a b` and ``c ` d`` and ` e ` and `  ` and `f'],
    ['bold words', '**a** b **c `d` e**\n**f**'],
    ['asterisks and low lines that mean nothing', '2 * 3, a ** b, snake_case, a _ b'],
    ['a mark right behind bold words', '**a**, b'],
    ['bold words within a word', 'a**b**'],
    ['links', 'a [b c](d.md) and [e](https://f.g/h).'],
    ['rules', 'a\n\n---\n\n***\n\nb'],
    ['fences', '```ts\na\n\n- b\n```\n\nc'],
    ['escapes', 'a\\*b \\\\ \\a c\\'],
    ['signs that mean nothing', 'R&D &a b; < 5 @ home ~5'],
    ['spans of code beyond the marks that are counted', '`a` '.repeat(500).trim()],
    ['two digits', '12. a\n13. b'],
    ['a sign of a heading within words', 'a # b\nc # d'],
    ['code of three backticks within words', 'a ```b``` c'],
    ['a tilde that opens words', '~5 ms'],
    ['a low line alone', '_'],
    ['a list three further in', '   - a'],
    ['a list behind words, three further in', 'a\n   - b'],
    ['a bar at the end of words', 'a |\nb |'],
    ['a box within words', '- a [x] b'],
    ['two lists within an item, without an empty line', '- a\n  - b\n  * c'],
    ['a list of another sign, one further in', '- a\n\n * b'],
    ['a head with several words', '```js  a  b\nc\n```'],
    ['a head behind a space', '``` js\na\n```'],
    ['a fence that closes further in', '```\na\n   ```\n\nb'],
    ['a fence of tildes', '~~~\na\n~~~~'],
    ['signs in and before links', 'a! b [c](d) [a^b](c) [!a](b)'],
    ['a link that opens a text', '[b](c) d'],
    ['two low lines between spaces', 'a __ b'],
    ['other runs of backticks within code', '`a``b` c'],
    ['backticks that nothing closes', '`a`` b'],
    ['code with a space on one side', '` a` `b ` ` c `'],
    ['bold words in brackets', '**(a)** b **(c)** d'],
    ['marks that end bold words', '**a)** b'],
    ['asterisks at the ends of lines', '** a\nb **'],
    ['an asterisk before the end of a line', 'a *\nb'],
    ['a low line at the end of words', 'a _\n_ b'],
  ])('%s', (_, source) => {
    expect(quickly(source)).toEqual(parse(source).children);
  });
});

describe('is left to the parser', () => {
  test.each([
    ['quotes', '> a'],
    ['fences', '```\na'],
    ['fences of tildes', '~~~\na'],
    ['code by indentation', '    a'],
    ['words further in', ' a'],
    ['a heading in an item', '- # a'],
    ['a heading that closes', '# a #'],
    ['an empty heading', '#\n'],
    ['an empty item', '- a\n-'],
    ['an empty box', '- [ ]'],
    ['an item in an item', '- - a'],
    ['an item of a list on another depth', '- a\n - b'],
    ['a number other than one behind words', 'a\n2. b'],
    ['a number in a line that goes on', 'a\n    1. b'],
    ['a quote behind words', 'a\n> b'],
    ['a table behind words', 'a\n| b |\n|---|'],
    ['a row with a bar that is escaped', '| a \\| b |\n|---|'],
    ['a row of other columns than its head', '| a | b |\n|---|'],
    ['a row without a bar at its end', '| a |\n|---|\n| b'],
    ['a cell of nothing', '| a || b |\n|---|---|---|'],
    ['a table without a line below its head', '| a |'],
    ['emphasis', '*a*'],
    ['emphasis by low lines', 'a _b_'],
    ['a low line at the end of a word', 'a_ b'],
    ['bold words that never end', '**a'],
    ['bold words in bold words', '**a **b** c**'],
    ['three asterisks', '***a***'],
    ['code over lines', '`a\nb`'],
    ['a line that a backslash ends', 'a\\\nb'],
    ['links that are written with marks', '[**a**](b)'],
    ['links with titles', '[a](b "c")'],
    ['links to nowhere', '[a]()'],
    ['addresses', 'http://a.b'],
    ['addresses without a scheme', 'WWW.a.b'],
    ['addresses of people', 'a@b.c'],
    ['HTML', 'a <b>'],
    ['comments', 'a <!-- b'],
    ['the ends of elements', 'a </b>'],
    ['references to characters', '&amp; &#38; &#x26;'],
    ['two tildes', '~a~'],
    ['more marks than are counted', 'a_b '.repeat(401).trim()],
    ['a text that ends at a mark in a line further in', 'a\n  `b`'],
    ['an empty item of two digits', '12.'],
    ['a number within a line that goes on', 'a\n2. 1. b'],
    ['a heading within an item, behind its words', '- a\n\n  # b'],
    ['a table within an item', '- a\n\n  | b |\n  |---|'],
    ['fences within an item', '- a\n\n  ```\n  b\n  ```'],
    ['a bar that begins a line behind words', 'a\n| b'],
    ['an item of an inner list on another depth', '- a\n   - b\n  - c'],
    ['a fence that is none', '```a`b\n\nc'],
    ['a head with an escape', '```a\\b\nc\n```'],
    ['a head with a reference', '```a&b\nc\n```'],
    ['a fence that ends in white space', '```\na\n``` '],
    ['the end of a link alone', 'a](b)'],
    ['a link without words', '[](c)'],
    ['a link within a link', '[[a](b)](c)'],
    ['a picture', '![a](b)'],
    ['a footnote before an address', '[^a](b)'],
    ['words between bars without a bar before them', '| a | b |\n|---|---|\na | b |'],
    ['words behind the last bar', '| a | b |\n|---|---|\n| b | c'],
    ['signs behind the line below a head', '| a |\n|---| x'],
    ['a decimal reference', '&#3808;'],
    ['a hexadecimal reference', '&#x2A6;'],
    ['a named reference', '&copy;'],
    ['a link behind an escape', 'a\\*b [c](d)'],
    ['bold words beside another mark', '**~a**'],
    ['a mark that opens bold words within a word', 'a**(b)** c'],
    ['a mark that ends them within a word', '(**a)**b'],
    ['asterisks that open nothing', 'x** a**'],
    ['asterisks that close nothing', '**a **b'],
  ])('%s', (_, source) => {
    expect(quickly(source)).toBeUndefined();
  });
});
