import { expect, test } from 'vitest';
import { parse, print } from '../../src/markdown/index.ts';

function printText(value: string): string {
  return print({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] });
}

test.each([
  ['~5 ms to ~10 ms'],
  ['R&D and Q&A'],
  ['2 * 3 and a _ b'],
  ['a [draft] of [^1] and ![x]'],
  ['#42 is open'],
  ['workflow.created'],
  ['snake_case_name'],
  ['~all of them'],
  ['a\n~5 ms'],
  ['a\nb #'],
  ['AT&T; R&#x; &#; &1; &#x26 R&D'],
  ['ww.a wwww. www. a.b'],
  ['http: ahttp:b //c a:/b'],
  ['a #b'],
])('%j is printed as it is', (value) => {
  expect(printText(value)).toBe(`${value}\n`);
});

test.each([
  ['# no heading', '\\# no heading\n'],
  ['#', '\\#\n'],
  ['- no item', '\\- no item\n'],
  ['1. no item', '1\\. no item\n'],
  ['> no quote', '\\> no quote\n'],
  ['~~~ no fence', '\\~\\~\\~ no fence\n'],
  ['[a]: /definition', '\\[a]: /definition\n'],
  ['[a](b)', '\\[a]\\(b)\n'],
  ['see [a](b)', 'see [a]\\(b)\n'],
  ['*no emphasis*', '\\*no emphasis\\*\n'],
  ['~~not struck~~', '\\~\\~not struck\\~\\~\n'],
  ['<b>no HTML</b>', '\\<b>no HTML\\</b>\n'],
  ['&amp; to the letter', '\\&amp; to the letter\n'],
  ['`no code`', '\\`no code\\`\n'],
  ['&#38; &#x26; &#xAf; &copy; &frac12;', '\\&#38; \\&#x26; \\&#xAf; \\&copy; \\&frac12;\n'],
  ['www.a and WWW.b', 'www\\.a and WWW\\.b\n'],
  ['http://a and HTTPS://b', 'http\\://a and HTTPS\\://b\n'],
  ['a\n#', 'a\n\\#\n'],
  ['a\n~~~', 'a\n\\~\\~\\~\n'],
])('%j is escaped where it could mean something', (value, expected) => {
  expect(printText(value)).toBe(expected);
});

test.each([['[a] and \\[a]\n\n[a]: https://example.org\n'], ['[^a] and \\[^a]\n\n[^a]: b\n']])(
  'brackets are escaped in a document that defines what they could refer to: %j',
  (source) => {
    expect(print(parse(source))).toBe(source);
  },
);

test.each([
  ['a quote', '- a\n\n  > b\n'],
  ['code', '- [x] a\n\n  ```\n  b\n  ```\n- c\n'],
  ['a table', '1. a\n\n   | b |\n   | - |\n   | c |\n\n2. d\n'],
])('%s in an item is printed as it stands', (_, source) => {
  expect(print(parse(source))).toBe(source);
});

test('front matter is printed as it was', () => {
  expect(print(parse('---\na: 1\n---\n\ntext\n'))).toBe('---\na: 1\n---\n\ntext\n');
});

test.each([
  ['lists next to each other', '- a\n\n+ b\n\n- c\n'],
  ['emphasis', '_a_ and **b**\n'],
  ['code', '```\na\n```\n'],
  ['items over lines', '10. a\n    b\n\n- c\n  d\n'],
  ['a rule', 'a\n\n---\n\nb\n'],
  ['definitions', '[a]\n\n[a]: b\n[c]: d\n'],
])('%s stand as we write them', (_, source) => {
  expect(print(parse(source))).toBe(source);
});

test('what stands next to a text is looked at as well', () => {
  const text = { type: 'text', value: 'a~' } as const;
  const link = { type: 'link', url: 'b', children: [{ type: 'text', value: 'c' }] } as const;
  expect(
    print({
      type: 'root',
      children: [{ type: 'paragraph', children: [{ ...link, children: [...link.children] }, text] }],
    }),
  ).toBe('[c](b)a\\~\n');
});
