import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract, layOutWords } from '../../src/extract/index.ts';
import { loadPack, parsePack, printLaidOut, printPack } from '../../src/pack/index.ts';
import { readPackFiles } from '../helpers/read-pack-files.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';

const linesOf = (text: string) => (number: number) => text.split('\n')[number] ?? '';
const hashing = { sha256: (text: string) => `hash of ${String(text.length)}` };

test('a pack in order has no findings', () => {
  const { pack, diagnostics } = loadPack(smallPackFiles(), hashing);
  expect(diagnostics).toEqual([]);
  expect(pack?.questions.map(({ id }) => id)).toEqual(['choice', 'tables']);
  expect(pack?.rules.map(({ id }) => id)).toEqual(['new-table']);
  expect(pack?.lexicons.map(({ language }) => language)).toEqual(['de', 'en']);
  expect(pack?.lexicons[1]?.words).toEqual({ headings: { decision: ['decision'], risks: ['risk'] } });
  expect(pack?.sections[9]).toEqual({ file: 'sections/10-part.md', text: '## 10. Part\n' });
  expect([...(pack?.partials ?? [])]).toEqual([['list', '- {{text}}\n']]);
});

test('a warning does not keep a pack from being used, an error does', () => {
  const files = smallPackFiles();
  files.set('question/more.yaml', 'a: b');
  expect(loadPack(files, hashing).pack).toBeDefined();
  files.set('gaps.yaml', '[]');
  expect(loadPack(files, hashing).pack).toBeUndefined();
});

test('findings stand by file, beside the parts unless a file is broken', () => {
  const files = smallPackFiles();
  files.set('questions/choice.yaml', (files.get('questions/choice.yaml') ?? '').replace('id: choice', 'id: chioce'));
  files.set('gaps.yaml', (files.get('gaps.yaml') ?? '').replace('All of it.', '"{{nobody}}"'));
  files.set('additions/11-a.md', 'a');
  const wrong = loadPack(files, hashing);
  expect(wrong.diagnostics.map(({ path }) => path)).toEqual([
    'additions/11-a.md',
    'gaps.yaml',
    'questions/choice.yaml',
  ]);
  expect(wrong.parts?.questions).toHaveLength(2);
  expect(wrong).not.toHaveProperty('pack');
  expect(loadPack(files.set('slots.yaml', 'a: ['), hashing)).not.toHaveProperty('parts');
});

test('the hash is of all files, in whatever order they were listed', () => {
  const sha256 = (text: string) => text;
  const files = smallPackFiles();
  const hash = loadPack(files, { sha256 }).pack?.sha256;
  expect(loadPack(new Map([...files].toReversed()), { sha256 }).pack?.sha256).toBe(hash);
  files.set('partials/list.md', '* {{text}}\n');
  expect(loadPack(files, { sha256 }).pack?.sha256).not.toBe(hash);
});

test('a printed pack is parsed as the same pack', () => {
  for (const files of [smallPackFiles(), readPackFiles()]) {
    const { pack } = loadPack(files, hashing);
    if (!pack) throw new Error('no pack');
    const { text, more } = printPack(pack);
    expect(parsePack({ text: linesOf(text), more: linesOf(more) })).toEqual(pack);
  }
});

test('what was laid out of its words is read back, unless it is from a machine with another order of bytes', () => {
  const { pack } = loadPack(readPackFiles(), hashing);
  if (!pack) throw new Error('no pack');
  const laidOut = layOutWords(pack.lexicons);
  const { text, more } = printPack({ ...pack, laidOut });
  const nodes = printLaidOut(laidOut);
  const swapped = Int32Array.from(nodes, (number) => number << 24);
  expect(parsePack({ text: linesOf(text), more: linesOf(more), nodes }).laidOut).toEqual(laidOut);
  expect(parsePack({ text: linesOf(text), more: linesOf(more) }).laidOut).toBeUndefined();
  expect(parsePack({ text: linesOf(text), more: linesOf(more), nodes: swapped }).laidOut).toBeUndefined();
});

test('a parsed pack is written as any other, before and after its parts were read', () => {
  const { pack } = loadPack(smallPackFiles(), hashing);
  if (!pack) throw new Error('no pack');
  const { text, more } = printPack(pack);
  const parsed = parsePack({ text: linesOf(text), more: linesOf(more) });
  const written = JSON.stringify(pack);
  expect(JSON.stringify(parsed)).toBe(written);
  expect(JSON.stringify(parsed)).toBe(written);
  expect({ ...parsed.rules[0] }).toEqual(pack.rules[0]);
});

test('an English document is read without the words of other languages', () => {
  const { pack } = loadPack(readPackFiles(), hashing);
  if (!pack) throw new Error('no pack');
  const laidOut = layOutWords(pack.lexicons);
  const { text } = printPack({ ...pack, laidOut });
  const more = (): string => {
    throw new Error('more was read');
  };
  const printed = parsePack({ text: linesOf(text), more, nodes: printLaidOut(laidOut) });
  const english = readFileSync(new URL('../../examples/report-queue/brainstorm.md', import.meta.url), 'utf8');
  expect(extract(english, printed.lexicons, printed.laidOut)).toEqual(extract(english, pack.lexicons));
  expect(() => extract('Wir nehmen das und nicht dies.', printed.lexicons, printed.laidOut)).toThrow('more was read');
});
