import type { PhrasingContent, Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse, print } from '../../src/markdown/index.ts';
import { printWhole } from '../../src/markdown/print-whole.ts';
import { Unfit } from '../../src/markdown/quick/unfit.ts';
import { writeBlocks } from '../../src/markdown/quick/write-blocks.ts';

/** What a tree is printed as at a look; undefined where it, or one of its blocks, takes more than that. */
function quickly(tree: Root): string | undefined {
  try {
    return writeBlocks(tree, () => {
      throw new Unfit();
    });
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

const root = (...children: RootContent[]): Root => ({ type: 'root', children });
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const heading = (...children: PhrasingContent[]): RootContent => ({ type: 'heading', depth: 3, children });

describe('a document is printed at a look', () => {
  test.each([
    ['headings and paragraphs', '# A\n\nb\n\n###### C `d`\n\n“e”\n'],
    ['a tight list', '- a\n- b\n'],
    ['a loose list', '- a\n\n- b\n'],
    ['numbers from one', '1. a\n2. b\n'],
    ['numbers from others', '9. a\n10. b\n    - c\n'],
    ['lists within each other', '- a\n  - b\n    1. c\n- d\n'],
    ['a loose item in a tight list', '- a\n\n  b\n- c\n'],
    ['a list of numbers that begins later within an item', '- a\n\n  3. b\n'],
    ['a paragraph behind a list within an item', '- a\n\n  - b\n\n  c\n'],
    ['boxes', '- [ ] a\n- [x] b\n- c\n'],
    ['bold words at the start', '**a** b\n\n**c**\n\n- **d:** `e`\n'],
    ['bold words with code and numbers', '**`a` 1. b**\n'],
    ['code', '`a` and `b c`\n'],
    ['what a paragraph may begin with', '(a)\n\n404 b\n\n{c}\n\n?\n\n12\n'],
    ['signs that mean nothing', 'a_b * c ~5 R&D < d @ e [f] www http: # g\n'],
    ['a number with a point in a heading', '## 2. A\n'],
  ])('%s', (_, source) => {
    const tree = parse(source);
    expect(quickly(tree)).toBe(source);
    expect(printWhole(tree, true)).toBe(source);
  });
});

describe('is left to the whole printer, with the same bytes', () => {
  test.each([
    ['nothing', root()],
    ['two lists next to each other', parse('- a\n\n* b\n')],
    ['two lists next to each other in an item', parse('- a\n  - b\n  * c\n')],
    ['a quote', parse('> a\n')],
    ['a rule', parse('a\n\n---\n')],
    ['a paragraph of nothing', root(paragraph(), paragraph(text('a')))],
    ['a heading within an item', parse('- a\n\n  # b\n')],
    ['an item that begins with a list', parse('- - a\n')],
    ['an item of nothing', parse('-\n- a\n')],
    ['a list of nothing', root({ type: 'list', children: [], spread: false })],
    [
      'a list that does not say whether it is loose',
      root({
        type: 'list',
        children: [
          {
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }],
          },
        ],
      }),
    ],
    [
      'an item that does not say whether it is loose',
      root({
        type: 'list',
        spread: false,
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }] }],
      }),
    ],
    [
      'numbers from nowhere',
      root({
        type: 'list',
        ordered: true,
        spread: false,
        children: [
          {
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }],
          },
        ],
      }),
    ],
    [
      'numbers below zero',
      root({
        type: 'list',
        ordered: true,
        start: -1,
        spread: false,
        children: [
          {
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }],
          },
        ],
      }),
    ],
    ['a backslash', root(paragraph(text('a\\*')))],
    ['a backtick', root(paragraph(text('a ` b')))],
    ['a line feed', root(paragraph(text('a\nb')))],
    ['an asterisk behind a word', root(paragraph(text('a* b')))],
    ['an asterisk before a word', root(paragraph(text('a *b')))],
    ['a low line at the end of a word', root(paragraph(text('a_ b')))],
    ['a low line at the start of a word', root(paragraph(text('a _b')))],
    ['a tilde behind a word', root(paragraph(text('a~')))],
    ['two tildes', root(paragraph(text('a ~~b')))],
    ['a named reference', root(paragraph(text('a &amp; b')))],
    ['a decimal reference', root(paragraph(text('a &#38; b')))],
    ['a hexadecimal reference', root(paragraph(text('a &#x26; b')))],
    ['HTML', root(paragraph(text('a <b>')))],
    ['the end of an element', root(paragraph(text('a </b>')))],
    ['a text that ends with what opens HTML', root(paragraph(text('a <')))],
    ['a link', root(paragraph(text('a [b](c)')))],
    ['a bracket that closes at the end', root(paragraph(text('a [b]')))],
    ['a hash at the end', root(heading(text('a #')))],
    ['an address of a person', root(paragraph(text('a@b.c')))],
    ['an address', root(paragraph(text('see https://a.b')))],
    ['an address without a scheme', root(paragraph(text('see www.a.b')))],
    ['a hash at the start', root(paragraph(text('# a')))],
    ['a dash at the start', root(paragraph(text('- a')))],
    ['a number at the start', root(paragraph(text('12. a')))],
    ['a number in brackets at the start', root(paragraph(text('12) a')))],
    ['white space at the start', root(paragraph(text(' a')))],
    ['white space at the end', root(paragraph(text('a ')))],
    ['two texts beside each other', root(paragraph(text('a'), text('b')))],
    ['two codes beside each other', root(paragraph(code('a'), code('b')))],
    ['a text of nothing', root(paragraph(text(''), code('a')))],
    ['code of nothing', root(paragraph(text('a '), code('')))],
    ['code with a backtick', root(paragraph(text('a '), code('b`c')))],
    ['code that begins with white space', root(paragraph(text('a '), code(' b')))],
    ['code that ends with white space', root(paragraph(text('a '), code('b ')))],
    ['code over lines', root(paragraph(text('a '), code('b\nc')))],
    ['bold words behind others', root(paragraph(text('a '), strong(text('b'))))],
    ['bold words right before others', root(paragraph(strong(text('a')), text('b')))],
    ['bold words right before code', root(paragraph(strong(text('a')), code('b')))],
    ['bold words in bold words', root(paragraph(strong(strong(text('a')), text(' b'))))],
    ['bold words with white space at their end', root(paragraph(strong(text('a ')), text(' b')))],
    ['bold words of nothing', root(paragraph(strong(), text(' b')))],
    ['emphasis', root(paragraph({ type: 'emphasis', children: [{ type: 'text', value: 'a' }] }))],
  ])('%s', (_, tree) => {
    expect(quickly(tree)).toBeUndefined();
    expect(print(tree)).toBe(printWhole(tree, true));
  });
});

test.each([
  ['a paragraph', '\\# a\n\nb\n'],
  ['a heading', '## a \\*b\\*\n'],
  ['what an item begins with', '- \\# a\n  - b\n- c\n'],
  ['what an item with a box begins with', '- [x] \\# a\n- [ ] b\\_ c\n'],
  ['what an item begins with, over lines', '- a\n  b\n- c\n'],
])('the rest is printed at a look where only %s is not', (_, source) => {
  const tree = parse(source);
  expect(quickly(tree)).toBeUndefined();
  expect(print(tree)).toBe(source);
});
