import * as fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { piece } from '../helpers/markdown-pieces.ts';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();
const withFront = remark().use(remarkFrontmatter).freeze();
const front = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:[^]*(?:\n|\r))?---[ \t]*(?:\r|\n|$)/u;

/** Blocks and parts of blocks, of which many stay open, refer to each other, or end what stands before them. */
const block = fc.constantFrom(
  '# A\n',
  'A [b] and [^c].\n',
  '[b]: x "t"\n',
  '[B]: y\n',
  '[b]: x\n"t\n',
  '[^c]: note\n\n    more\n',
  '> a [b]\n',
  '> [b]: z\n',
  '>\n',
  '- a\n',
  '- a\n\n  b\n',
  '  - [ ] c\n',
  '1. a\n',
  '12) a\n',
  '    code\n',
  '\tcode\n',
  '```\n',
  '  ```\n',
  '- ```\n',
  '~~~~\n',
  '> ```\n',
  '<!-- a\n',
  '-->\n',
  '<div>\n',
  '<pre>\n',
  '</pre>\n',
  '<?a\n',
  '| a | b |\n',
  '|---|---|\n',
  'a\n===\n',
  '---\n',
  '---\nk: v\n---\n',
  '***\n',
  '**B**\n',
  'www.a.b and c@d.e\n',
  'see http://a.b, [x x@y.z it.is] _c_d@e.f\n',
  '[a-b.c@d.e www.x.y HTTP://z.z\n',
  '`a\n',
  ' \t\n',
  '\n',
  '\r\n',
  '\r',
  '\0\n',
  '\uFEFF',
  '\u00A0\n',
);
/** What addresses are made of, and what stands around them. */
const address = fc.constantFrom(
  ...'a|w|1|www.|http://|HTTPS://|@|.|-|+|_|:|/|[|]|(|)|*|<|>|&amp;| |\n|ä|a@b.c'.split('|'),
);
const text = fc.oneof(
  fc.array(fc.tuple(block, fc.constantFrom('', '\n', '\n\n')), { maxLength: 25 }).map((all) => all.flat().join('')),
  fc.array(address, { maxLength: 20 }).map((parts) => parts.join('')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
);

test('a document that is read in pieces reads as it does in one', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 40 }), (source, size) => {
      const tree = (front.test(source) ? withFront : remark).parse(source);
      expect(parse(source)).toEqual(tree);
      expect(parse(source, size)).toEqual(tree);
    }),
    { numRuns: 800 },
  );
});
