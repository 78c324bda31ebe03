import { describe, expect, test } from 'vitest';
import { check, checkRules, fix } from '../../src/check/index.ts';
import { describeFinding } from './describe-finding.ts';

// What the examples of a rule do not tell, because few would read it: a plan, and what its rule says of it.
const rule = (id: string) => checkRules.filter(({ ruleId }) => ruleId === id);
const found = (id: string, plan: string) => check(plan, {}, rule(id)).map(describeFinding);

describe('no-separators', () => {
  const a = '## 9. Risks & Mitigations';
  test.each([
    ['---\n\n## 9. Risks & Mitigations\n', '\n\n## 9. Risks & Mitigations\n'],
    [`${a}\n\na\n\n---\n`, `${a}\n\na\n\n\n`],
    [`${a}\n\na\n\n***\n\nb\n`, `${a}\n\na\n\nb\n`],
    [`${a}\n\na\n\n  ***  \n \t\nb\n`, `${a}\n\na\n\nb\n`],
    [`${a}\n\na\n \t\n- - -\n\n\nb\n`, `${a}\n\na\n \t\n\nb\n`],
    [`${a}\n***\n\nb\n`, `${a}\n\n\nb\n`],
    [`${a}\n\na\nb\n***\n\nc\n`, `${a}\n\na\nb\n\n\nc\n`],
    [`${a}\n\na\n\n***\nb\n\nc\n`, `${a}\n\na\n\n\nb\n\nc\n`],
    [`${a}\n\na\n\n***\nb\n`, `${a}\n\na\n\n\nb\n`],
  ])('%j is mended as %j', (plan, fixed) => {
    for (const eol of ['\n', '\r\n', '\r']) {
      expect(fix(plan.replaceAll('\n', eol), {}, rule('no-separators')).text).toBe(fixed.replaceAll('\n', eol));
    }
  });

  test('where there is no section, there is nothing to separate', () => {
    expect(found('no-separators', 'a\n\n---\n\nb\n')).toEqual([]);
  });
});

describe('constraints-and-assumptions', () => {
  const one = '## 1. Final Decision Summary\n\n';
  test.each([
    ['## 1. Final Decision Summary\n', []],
    ['## 2. Architecture Overview\n\n- a\n', []],
    [`${one}- **Assumptions:** none\n`, ['1:1-1:29 Missing key constraints in section 1']],
    [`${one}- a\n`, ['1:1-1:29 Missing key constraints in section 1', '1:1-1:29 Missing assumptions in section 1']],
    [
      `${one}### Constraints and assumptions\n\n- **Constraints:** a\n`,
      ['3:1-3:32 Unexpected constraints and assumptions as one, expected a label for each'],
    ],
    [`${one}### Constraints and assumptions\n\n- a\n\n### Constraints\n\n- a\n\n### Assumptions\n\n- b\n`, []],
  ])('%j', (plan, expected) => {
    expect(found('constraints-and-assumptions', plan)).toEqual(expected);
  });
});

describe('migration-up-down', () => {
  const four = '## 4. Database Changes\n\n';
  test.each([
    ['## 5. Step-by-Step Implementation Tasks\n\n### Migration plan\n\n- a\n', []],
    [`${four}- **Tables:** a\n`, []],
    [`${four}### Migration plan\n`, []],
    [`${four}- **Migration plan:** none, nothing is stored\n`, []],
    [`${four}- **Migration plan:** Apply it once\n`, ['3:1-3:36 Missing way down in the migration plan']],
    [`${four}- **Migration plan:** Roll it back\n`, ['3:1-3:35 Missing way up in the migration plan']],
    [`${four}- **Migration (up/down):** Create it\n`, ['3:1-3:37 Missing way up and down in the migration plan']],
    [`${four}### Migration plan\n\n- Apply it once\n- Roll it back\n`, []],
    [`${four}- **Migration up:** Create it\n`, ['3:1-3:30 Missing way down in the migration plan']],
    [
      `${four}### Migration plan\n\n- **D1** a\n  - Up: Create it.\n  - Down: Drop it.\n- **D2** b\n  - It is small.\n`,
      ['8:1-8:11 Missing way up and down of migration `D2`'],
    ],
    [
      `${four}### Migration plan\n\n- The table\n  - Down: Drop it.\n  - Up:\n`,
      ['5:1-5:12 Missing way up of migration `The table`'],
    ],
    [
      `${four}### Migration plan\n\n- **D1** None: it stays\n  - as it is\n- **D2** b\n- **D3** c\n  - Up: x\n  - Down: y\n`,
      [],
    ],
  ])('%j', (plan, expected) => {
    expect(found('migration-up-down', plan)).toEqual(expected);
  });
});

describe('question-groups', () => {
  const ten = '## 10. Open Questions\n\n';
  const three = '**External dependencies:** none\n\n**Missing pieces:** none\n\n**Business logic:** none\n\n';
  test.each([
    ['## 10. Open Questions\n', []],
    [`${ten}${three}`, ['1:1-1:22 Missing group of uncertain flows or data requirements in section 10']],
    [`${ten}${three}**Data flows:** none\n`, []],
    [
      `${ten}${three}| ID | Question |\n|---|---|\n| Q1 | Which data flow? |\n`,
      ['1:1-1:22 Missing group of uncertain flows or data requirements in section 10'],
    ],
    [
      `${ten}${three}- **Q1** Data flow: which?\n`,
      ['1:1-1:22 Missing group of uncertain flows or data requirements in section 10'],
    ],
  ])('%j', (plan, expected) => {
    expect(found('question-groups', plan)).toEqual(expected);
  });
});

describe('section-title', () => {
  test.each([
    ['## 7. Testing Plan\n\n## Timeline\n', []],
    [
      '## 7. How we verify it\n',
      ['1:1-1:23 Unexpected section title `7. How we verify it`, expected `7. Testing Plan`'],
    ],
  ])('%j', (plan, expected) => {
    expect(found('section-title', plan)).toEqual(expected);
  });
});

describe('task-id-phase', () => {
  const two = '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n';
  test.each([
    [`${two}- [ ] **T7 Add it**\n`, []],
    [`${two}- [ ] **Add it**\n`, []],
    ['## 5. Step-by-Step Implementation Tasks\n\n### Other\n\n- [ ] **T7.1 Add it**\n', []],
    [`${two}- [ ] **T3.1 Add it**\n`, ['5:1-5:22 Unexpected task id `T3.1` in phase 2, expected `T2.1`']],
  ])('%j', (plan, expected) => {
    expect(found('task-id-phase', plan)).toEqual(expected);
  });
});

describe('contract-fields', () => {
  const three = '## 3. API / Contract Changes\n\n';
  test.each([
    [
      `${three}**POST /orders**\n\n- Response: \`id\`\n- Event schema: none, it sends no event\n- Backward compatible: additive\n`,
      ['3:1-3:17 Missing versioning needs in change `POST /orders`'],
    ],
    [
      `${three}- **C1 \`POST /orders\`**\n  - The request holds a number\n  - No event is sent\n  - It is additive\n`,
      ['3:1-3:24 Missing versioning needs in change `C1`'],
    ],
  ])('%j', (plan, expected) => {
    expect(found('contract-fields', plan)).toEqual(expected);
  });
});

test.each([
  ['empty-item', '## 7. Testing Plan\n\n- **Edge: an empty list**\n', []],
  ['first-line', '  \n## 1. Final Decision Summary\n', []],
  [
    'flow-steps',
    '## 2. Architecture Overview\n\n- **Request flow:** 1) the app asks 2) it is told\n  - over HTTP\n  - once\n',
    [],
  ],
  [
    'question-form',
    '## 10. Open Questions\n\n- **Q1** Who may export? Blocked.\n',
    ['3:1-3:34 Missing what question `Q1` blocks'],
  ],
  [
    'out-of-scope',
    '## 1. Final Decision Summary\n\n- **Out of scope:** the mobile application\n\n## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Build the mobile application**\n',
    ['9:1-9:44 Unexpected task `T2.1`, `the mobile application` is out of scope (line 3)'],
  ],
  [
    'migration-steps',
    '## 4. Database Changes\n\n### Migration plan\n\n1. Column flags, drop it\n2. Backfill state\n',
    ['5:1-5:25 Unexpected step `Column flags, drop it` before the backfill'],
  ],
  [
    'migration-steps',
    '## 4. Database Changes\n\n### Migration plan\n\n1. Copy the column flags and drop it\n2. Backfill state\n',
    [],
  ],
  [
    'migration-steps',
    '## 4. Database Changes\n\n### Migration plan\n\n- Drop the column flags\n- Backfill state\n',
    [],
  ],
  [
    'task-orphaned',
    '## 1. Final Decision Summary\n\nOrders are streamed.\n\n## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Upgrade the library**\n\n## 9. Risks & Mitigations\n\n- A leak → a stop → T2.1\n- Noise → none → none\n',
    [],
  ],
])('%s, of %j', (id, plan, expected) => {
  expect(found(id, plan)).toEqual(expected);
});

test('of what is allowed by more sentences the number is said', () => {
  const plan = `## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Purpose: It is one. It is two. It is three.\n`;
  const options = { limits: { purposeSentences: 2 } };
  expect(check(plan, options, rule('task-size')).map(describeFinding)).toEqual([
    '6:3-6:48 Unexpected purpose of 3 sentences in task `T1.1`, expected at most 2',
  ]);
});

test('a task that says nothing under a label has forgotten it as well', () => {
  const said = ['1 d', '2 d', '1 d', '3 d', '–'].map(
    (text, at) => `- [ ] **T1.${at + 1} Add**\n  - Estimate: ${text}\n`,
  );
  const plan = `## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n${said.join('')}`;
  expect(found('task-fields-alike', plan)).toEqual([
    '13:1-13:19 Missing `Estimate` of task `T1.5`, which the other tasks say',
  ]);
});
