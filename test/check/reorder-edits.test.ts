import { expect, test } from 'vitest';
import { applyEdits } from '../../src/check/apply-edits.ts';
import { reorderEdits } from '../../src/check/mend/reorder-edits.ts';
import { readDocument } from '../../src/check/read/read-document.ts';

const mended = (source: string) => applyEdits(source, reorderEdits(readDocument(source)));
const seven = '## 7. Testing Plan\n\nEach is tested.';
const nine = '## 9. Risks & Mitigations\n\nNone: x.';
const other = '## Timeline\n\nMay.';

test.each([
  ['two', `${nine}\n\n${seven}\n`, `${seven}\n\n${nine}\n`],
  ['with what stands before them', `# Title\n\n${nine}\n\n${seven}\n`, `# Title\n\n${seven}\n\n${nine}\n`],
  ['with what is none of the ten behind it', `${nine}\n\n${other}\n\n${seven}\n`, `${seven}\n\n${nine}\n\n${other}\n`],
  ['with many empty lines between and none at the end', `${nine} \n\n\n\n${seven}`, `${seven}\n\n${nine}`],
  ['with empty lines at the end', `${nine}\n\n${seven}\n\n\n`, `${seven}\n\n${nine}\n\n\n`],
  ['that are indented', `  ${nine}\n\n ${seven}\n`, ` ${seven}\n\n  ${nine}\n`],
  ['of which one is there twice', `${nine}\n\n${seven}\n\n${nine}2\n`, `${seven}\n\n${nine}\n\n${nine}2\n`],
  ['with code in the middle', `${nine}\n\n~~~\na\n~~~\n\n${seven}\n`, `${seven}\n\n${nine}\n\n~~~\na\n~~~\n`],
  ['with code at the end of the last', `${seven}\n\n${nine}\n\n~~~\na\n`, `${seven}\n\n${nine}\n\n~~~\na\n`],
])('sections are put in order: %s', (_, source, expected) => {
  for (const eol of ['\n', '\r\n', '\r']) {
    expect(mended(source.replaceAll('\n', eol))).toBe(expected.replaceAll('\n', eol));
  }
});

test.each([
  ['nothing', 'Text.\n'],
  ['what a fence at the end would swallow', `${nine}\n\n${seven}\n\n~~~\na\n`],
  ['what HTML at the end would swallow', `${nine}\n\n${seven}\n\n<!--\na\n`],
])('%s stays as it is', (_, source) => {
  expect(mended(source)).toBe(source);
});
