import { expect, test } from 'vitest';
import { readDocument } from '../../src/check/read/read-document.ts';

test.each<[string, readonly (readonly [number | undefined, string])[]]>([
  [
    '### Phase 1 — Preparation\n\n### Phase 2: Core Implementation\n',
    [
      [1, 'Phase 1 — Preparation'],
      [2, 'Phase 2: Core Implementation'],
    ],
  ],
  [
    '### Preparation\n\n### Other\n\n### 3. Something\n',
    [
      [1, 'Preparation'],
      [3, '3. Something'],
    ],
  ],
  [
    '**Phase 1 – Preparation**\n\n- [ ] **T1.1 a**\n\n**PHASE 2**\n\n- [ ] **T2.1 a**\n',
    [
      [1, 'Phase 1 – Preparation'],
      [2, 'PHASE 2'],
    ],
  ],
  [
    '- Phase 1\n  - [ ] T1.1 a\n- Phase 2\n',
    [
      [1, 'Phase 1'],
      [2, 'Phase 2'],
    ],
  ],
  [
    '### Phase 1 — Preparation\n\n### Cleanup\n\n#### Phase 2 x\n',
    [
      [1, 'Phase 1 — Preparation'],
      [undefined, 'Cleanup'],
    ],
  ],
  ['### Phase one\n\n### Phases 1\n', [[1, 'Phases 1']]],
  ['| Phase 1 | a |\n|---|---|\n| Phase 2 | b |\n', []],
  ['Phase 1 is a text.\n\n### Preparation\n', [[1, 'Preparation']]],
  ['### Phase about the things of 2026\n', []],
  ['### Phase 7 — x\n', [[undefined, 'Phase 7 — x']]],
  ['**Phase 1 — Preparation**\n\n### Cleanup\n', [[1, 'Phase 1 — Preparation']]],
])('%j', (body, expected) => {
  const { phases } = readDocument(`## 5. Step-by-Step Implementation Tasks\n\n${body}`);
  expect(phases.map(({ number, title }) => [number, title])).toEqual(expected);
});
