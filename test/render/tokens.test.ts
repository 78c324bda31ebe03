import { expect, test } from 'vitest';
import { createTokens, tokenPattern } from '../../src/render/tokens.ts';
import type { Form } from '../../src/render/tokens.ts';

function show(text: string, form: Form): string {
  const tokens = createTokens();
  const token = tokens.hide({ text, origins: [] }, form);
  const [[, index] = []] = [...token.matchAll(tokenPattern)];
  const { nodes } = tokens.find(Number(index));
  return nodes
    .map((node) => (node.type === 'inlineCode' ? `«${node.value}»` : node.type === 'text' ? node.value : '?'))
    .join('');
}

test.each<[Form, string, string]>([
  ['sentence', 'It is done', 'It is done.'],
  ['sentence', 'It is done.', 'It is done.'],
  ['sentence', 'Is it "done?"', 'Is it "done?"'],
  ['sentence', '(see below.)', '(see below.)'],
  ['sentence', '終わりました。', '終わりました。'],
  ['sentence', 'and so on …', 'and so on …'],
  ['sentence', 'in `a.b`', 'in «a.b».'],
  ['sentence', '終わりました', '終わりました。'],
  ['sentence', '終わりました（今日）', '終わりました（今日）。'],
  ['sentence', '終わりました.', '終わりました。'],
  ['sentence', '終わりました ..', '終わりました ..'],
  ['sentence', 'It ends in 東京 now', 'It ends in 東京 now.'],
  ['sentence', 'as follows:', 'as follows:'],
  ['clause', 'Write v1.2 of the code.', 'Write v1.2 of the code'],
  ['clause', 'Write the code.', 'Write the code'],
  ['clause', 'and so on ...', 'and so on ...'],
  ['clause', 'Is it done?', 'Is it done?'],
  ['clause', '.', '…'],
  ['name', 'orders-service', '«orders-service»'],
  ['name', 'Makefile2', '«Makefile2»'],
  ['name', 'dashboards', 'dashboards'],
  ['name', 'the API document', 'the API document'],
  ['name', '`src/a.ts` (new)', '«src/a.ts» (new)'],
  ['text', 'as it is', 'as it is'],
])('as a %s, %j reads %j', (form, text, expected) => {
  expect(show(text, form)).toBe(expected);
});

test('a token that stands for nothing is a mistake of ours', () => {
  expect(() => createTokens().find(0)).toThrow('no statement behind token 0');
});
