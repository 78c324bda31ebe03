import { expect, test } from 'vitest';
import { parse, print } from '../../src/markdown/index.ts';
import { readSkeleton } from '../../src/render/read-skeleton.ts';

const label = (at: number) => `- **Label ${at}:**\n  - one of ${at}\n  - two of ${at}`;
const task = (at: number) => `- [ ] **T1.${at} Do it**\n  - Purpose: why\n  - Owner agent: coder`;
const many = (make: (at: number) => string, between = '\n') =>
  Array.from({ length: 400 }, (_, at) => make(at)).join(between);

test.each([
  ['labels with lists', `## 7. Testing Plan\n\n${many(label)}\n`],
  ['tasks with blank lines between', `### Phase 1\n\n${many(task, '\n\n')}\n\n**Not in this phase:** Nothing.\n`],
  ['headings with lists', `${many((at) => `### C${at} Change\n\n${label(at)}`, '\n\n')}\n`],
  ['numbered steps', `## 8. Rollout\n\n${many((at) => `1. Step ${at}`)}\n`],
])('%s are read in pieces to the tree of the whole', (_, source) => {
  expect(source.length).toBeGreaterThan(4096);
  expect(print(readSkeleton(source))).toBe(print(parse(source)));
});
