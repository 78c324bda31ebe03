import { expect, test } from 'vitest';
import { parsePlan } from '../../src/plan/index.ts';
import { describePlan } from './describe-plan.ts';
import { showSection } from './show-section.ts';

test.each<readonly [string, number, readonly string[], readonly string[]]>([
  ['none without a reason', 7, ['- **Unit:** None'], ['testing.unit', '  says: none, "" L3']],
  ['none with its reason', 7, ['- **Unit:** None (a `spike`).'], ['testing.unit', '  says: none, "a `spike`" L3']],
  [
    'what is not known, with its question',
    7,
    ['- **Unit:** Not stated: see q-12.', '- **Edge cases:** TBD'],
    ['testing.unit', '  says: not known, q-12', 'testing.edge', '  says:', '    "TBD" L4'],
  ],
  ['a label that nothing stands under', 7, ['- **Unit:**'], ['']],
  [
    'items and nested items under a label',
    7,
    ['- **Unit:**', '  - rows', '    - quotes', '  - files'],
    ['testing.unit', '  says:', '    "rows" L4', '    "quotes" L5', '    "files" L6'],
  ],
  [
    'what stands beside a label and below it',
    7,
    ['- **Unit:** rows', '  - quotes'],
    ['testing.unit', '  says:', '    "rows" L3', '    "quotes" L4'],
  ],
  [
    'a heading below another',
    7,
    ['### Unit', '', '- rows', '', '#### Integration', '', '- stubs'],
    ['testing.unit', '  says:', '    "rows" L5', 'testing.integration', '  says:', '    "stubs" L9'],
  ],
  [
    'something with an id under a label, whatever it is called',
    8,
    ['- **Rollback:**', '  - **D1 flags:** kept'],
    ['rollout.rollback', '  says:', '    "D1 flags: kept" L4'],
  ],
  [
    'rows of several cells, and of empty ones',
    7,
    ['| Kind | What | Where |', '|---|---|---|', '| Unit | `rows` | `a` |', '| Edge cases | `none` of it | |'],
    ['testing.unit', '  says:', '    "rows — a" L5', 'testing.edge', '  says:', '    "`none` of it" L6'],
  ],
  [
    'items under a label that begin like another',
    7,
    ['- **Unit:**', '  - Integration: not of it', '  - **Contract:** its own'],
    ['testing.unit', '  says:', '    "Integration: not of it" L4', 'testing.contract', '  says:', '    "its own" L5'],
  ],
  [
    'a label twice, with code that is no statement',
    7,
    ['**Unit**', '', 'rows', '', '```', 'code', '```', '', '**Unit tests:** files'],
    ['testing.unit', '  says:', '    "rows" L5', '    "files" L11'],
  ],
  [
    'none beside what is stated, before or behind it',
    7,
    ['- **Unit:**', '  - None: not yet', '  - rows', '- **Edge:**', '  - Not stated: see Q1', '  - Not stated: see Q2'],
    ['testing.unit', '  says:', '    "rows" L5', 'testing.edge', '  says: not known, Q1'],
  ],
  [
    'a heading that groups several demands',
    6,
    ['### Authentication, authorization, and shared libraries', '', '- Auth: tokens', '- Shared libraries: none'],
    ['integration.auth', '  says:', '    "tokens" L5', 'integration.shared', '  says: none, "" L6'],
  ],
  [
    'a heading that answers a demand beside another’s word',
    6,
    ['### Auth in shared libraries', '', '- tokens'],
    ['integration.auth', '  says:', '    "tokens" L5'],
  ],
  [
    'a summary of several sentences, and what stands under its label',
    1,
    ['### Chosen solution', '', 'One is done. `Two.a` is, too.', '', '- Three. Four.'],
    ['decision.summary', '  says:', '    "One is done." L5', '    "`Two.a` is, too." L5', '    "Three. Four." L7'],
  ],
  [
    'the other parts of section 1',
    1,
    [
      '- **Decided with it:** CSV',
      '- **Other options:** XLSX',
      '- **Non-goals:** PDF',
      '- **Constraints:** 5 minutes',
      '- **Assumptions:** UTF-8',
      '- **Rationale:** simple',
    ],
    [
      ['details', 'CSV', 3],
      ['alternatives', 'XLSX', 4],
      ['scope', 'PDF', 5],
      ['constraints', '5 minutes', 6],
      ['assumptions', 'UTF-8', 7],
      ['reasons', 'simple', 8],
    ].flatMap(([id, text, line]) => [`decision.${id}`, '  says:', `    "${text}" L${line}`]),
  ],
  [
    'a table of parts',
    6,
    ['| Part | What |', '|---|---|', '| Email | none |', '| Auth | `tokens` |'],
    ['integration.email', '  says: none, "" L5', 'integration.auth', '  says:', '    "`tokens`" L6'],
  ],
  ['that there are no risks', 9, ['None: it is a spike.'], ['risks.none', '  says: none, "it is a spike." L3']],
  [
    'what steps say of ids',
    8,
    ['**Migration order**', '', '1. D1 first', '2. C1 with it'],
    ['rollout.migrationOrder', '  says:', '    "D1 first" L5', '    "C1 with it" L6'],
  ],
])('%s, of section %i', (_, number, body, expected) => {
  expect(showSection(number, body)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'changes without ids are named by their words',
    ['### `GET /v1/Orders`', '', '- Endpoint: new', '- Versioning: none'],
    ['contract get-v1-orders  "`GET /v1/Orders`" L3 L3', '  endpoint:', '    "new" L5', '  versioning: none, "" L6'],
  ],
  [
    'the marks behind an id are no part of the name',
    ['### [C1] — New `a`', '', '- Endpoint: new', '', '### C2: Old', '', '- Endpoint: old'],
    [
      'contract C1 C1 "New `a`" L3 L3',
      '  endpoint:',
      '    "new" L5',
      'contract C2 C2 "Old" L7 L7',
      '  endpoint:',
      '    "old" L9',
    ],
  ],
  [
    'what is said of all is each one’s that says nothing of it itself',
    [
      '### C1 A',
      '',
      '- Endpoint: a',
      '- Event: a',
      '',
      '### C2 B',
      '',
      '- Endpoint: b',
      '',
      '### All changes',
      '',
      '- Event: both',
      '- Versioning: v1',
    ],
    [
      'contracts.event',
      '  says:',
      '    "both" L14',
      'contract C1 C1 "A" L3 L3',
      '  endpoint:',
      '    "a" L5',
      '  event:',
      '    "a" L6',
      '  versioning:',
      '    "v1" L15',
      'contract C2 C2 "B" L8 L8',
      '  endpoint:',
      '    "b" L10',
      '  versioning:',
      '    "v1" L15',
    ],
  ],
  [
    'without changes, all that it says is the section’s own',
    ['- Versioning: v1', '- Event: None: none is sent'],
    ['contracts.versioning', '  says:', '    "v1" L3', 'contracts.event', '  says: none, "none is sent" L4'],
  ],
])('section 3: %s', (_, body, expected) => {
  expect(showSection(3, body)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'what is said of a change in several places is together',
    [
      '- **Tables:**',
      '  - **D1** New table `a`',
      '  - archive of all',
      '- **Columns:**',
      '  - **D-12** — New column `a.b`',
      '- **Migration:**',
      '  - **D1:**',
      '    - Up: create',
      '    - Down: drop',
      '  - **D9:**',
      '    - Up: of nothing',
      '- **Backfill:**',
      '  - **D1:** None: it is new',
      '  - **D-12**',
      '    - Note: old rows',
      '    - new rows',
      '- **Impact:**',
      '  - **D1**',
    ],
    [
      'data.tables',
      '  says:',
      '    "archive of all" L5',
      'table D1 D1 "New table `a`" L4 L4',
      '  up:',
      '    "create" L10',
      '  down:',
      '    "drop" L11',
      '  backfill: none, "it is new" L15',
      'column D-12 D-12 "New column `a.b`" L7 L7',
      '  backfill:',
      '    "Note: old rows" L17',
      '    "new rows" L18',
    ],
  ],
])('section 4: %s', (_, body, expected) => {
  expect(showSection(4, body)).toEqual(expected);
});

test('a mark at the beginning of the file is no part of the plan', () => {
  expect(describePlan(parsePlan('\uFEFF## 7. Testing Plan\n\n- **Unit:** rows\n'))).toContain('"rows" L3');
});

test('what a document does not say is absent', () => {
  const { plan, places, done } = parsePlan('');
  const empty = { title: '', slots: new Map(), contracts: [], schema: [], phases: [], risks: [], questions: [] };
  expect(plan).toEqual(empty);
  expect([places.size, done.size]).toEqual([0, 0]);
});
