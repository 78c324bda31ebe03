import * as fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parse, plain, print } from '../../src/markdown/index.ts';
import { piece } from '../helpers/markdown-pieces.ts';

const source = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const line = source.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');

// Only documents of what plans are made of: with raw HTML, links, images and footnotes the libraries have odd corners,
// such as a comment that ends nowhere; and a rule in the first line is tried as front matter.
const others = /"type":"(?:html|link|linkReference|image|imageReference|definition|footnote\w+)"/u;

test('printing what was printed gives the same bytes', () => {
  fc.assert(
    fc.property(source, (text) => {
      const tree = parse(text);
      fc.pre(!others.test(JSON.stringify(tree)));
      const once = print(tree);
      fc.pre(!once.startsWith('---'));
      expect(print(parse(once))).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test('a text of one line, printed in a paragraph, a heading and a bold word, is read again as that text', () => {
  fc.assert(
    fc.property(line, (value) => {
      const text = { type: 'text', value } as const;
      const tree: Root = {
        type: 'root',
        children: [
          { type: 'paragraph', children: [text] },
          { type: 'heading', depth: 3, children: [text] },
          { type: 'paragraph', children: [{ type: 'strong', children: [text] }] },
        ],
      };
      const printed = print(tree);
      const again = parse(printed);
      expect(again.children.map((node) => node.type)).toEqual(['paragraph', 'heading', 'paragraph']);
      expect(again.children.map(plain)).toEqual([value, value, value]);
      expect(print(again)).toBe(printed);
    }),
    { numRuns: 2000 },
  );
});
