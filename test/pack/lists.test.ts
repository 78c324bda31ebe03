import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';

test.each([
  ['pack.yaml', '[coder]', '[coder, tester, coder]', 'pack.yaml:3:25 Unexpected second `coder` in `owners`'],
  ['pack.yaml', 'Five]', 'One]', 'pack.yaml:4:33 Unexpected second `One` in `phases`'],
  [
    'slots.yaml',
    /$/u,
    '- { id: decision.summary, section: 2, paths: [], none: no, gap: choice }\n',
    'slots.yaml:6:9 Unexpected second slot `decision.summary`',
  ],
  [
    'gaps.yaml',
    /$/u,
    '- { key: choice, group: data, question: Who?, blocks: All. }\n',
    'gaps.yaml:5:10 Unexpected second gap `choice`',
  ],
  [
    'gaps.yaml',
    'All of it.',
    '"{{plan.decision.chioce}}"',
    'gaps.yaml:4:11 Unexpected tag `plan.decision.chioce`, there is no answer `decision.chioce`, did you mean `decision.choice`',
  ],
  [
    'gaps.yaml',
    'All of it.',
    '"{{owners.coder}}"',
    'gaps.yaml:4:11 Unexpected tag `owners.coder`, there is no such owner',
  ],
  [
    'sections/01-part.md',
    '',
    '{{> list}}\n'.repeat(10_001),
    'sections/01-part.md Unexpected size, it unfolds into more than 10000 tags',
  ],
  [
    'additions/01-part.md',
    '',
    '{{> list}}\n'.repeat(10_001),
    'additions/01-part.md Unexpected size, it unfolds into more than 10000 tags',
  ],
  ['partials/list.md', '', '{{a}}'.repeat(10_001), undefined],
])('%s: %s → %s', (path, from, to, expected) => {
  expect(findingsOf(path, from, to)).toEqual(expected === undefined ? [] : [expected]);
});

test.each([
  ['en', 'a list that English alone has', 'lexicon/en.yaml', '  risks: [risk]', '  risks: [risk]\n  worries: [worry]'],
  ['und', 'a list of words of no language', 'lexicon/und.yaml', '', 'language: und\nheadings:\n  files: [.ts]\n'],
  ['de', 'a list of another language that English has', 'lexicon/de.yaml', /$/u, '  risks: [Risiko]\n'],
])('%s: %s is in order', (_, _what, path, from, to) => {
  expect(findingsOf(path, from, to)).toEqual([]);
});
