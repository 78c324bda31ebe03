import { expect, test } from 'vitest';
import { showSection } from './show-section.ts';

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'tasks with all that is said of them',
    [
      '### Phase 2: Core `x`',
      '',
      '- [x] **T2.1 Add `x`**',
      '  - Purpose: It is `x`.',
      '  - Files/modules: `a.ts`, the worker',
      '  - Owner agent: coder',
      '- [ ] **T2.2** Use it',
      '  - Purpose:',
      '    - to see `it`',
      '  - Files:',
      '    - `b.ts`',
      '    - `c.ts`',
      '  - Dependencies: T2.1',
      '',
      '**Not in this phase:** Tests: later. Docs: never.',
      '',
      '**Nor that**',
      '',
      '- a `b`',
    ],
    [
      'phase 2 "Core x" L3',
      '  task T2.1 T2.1 in 2 "Add `x`" L5 L5 done',
      '    for "It is `x`." L6, by "coder", after []',
      '    files:',
      '    "`a.ts`" L7',
      '    "the worker" L7',
      '  task T2.2 T2.2 in 2 "Use it" L9 L9',
      '    for "to see it" L10, by "", after ["T2.1"]',
      '    files:',
      '    "b.ts" L12',
      '    "c.ts" L12',
      '  note "Tests: later." L17',
      '  note "Docs: never." L17',
      '  note "a `b`" L21',
    ],
  ],
  [
    'tasks that stand in no phase come in one of their own, behind the others',
    ['### Phase 1 — Preparation', '', '- [ ] Do `a`', '', '### Afterwards', '', '- [X] Do b', '  - Owner: me'],
    [
      'phase 1 "Preparation" L3',
      '  task do-a  in 1 "Do a" L5 L5',
      '    for "" L5, by "", after []',
      'phase 2 "Afterwards" L7',
      'phase 3 "" L?',
      '  task do-b  in 0 "Do b" L9 L9 done',
      '    for "" L9, by "me", after []',
    ],
  ],
  [
    'a task with a heading of its own is no note of its phase',
    ['### Phase 1 — Preparation', '', '#### T1.1 Add `x`', '', '- Purpose: why', '- Files:'],
    ['phase 1 "Preparation" L3', '  task T1.1 T1.1 in 1 "Add `x`" L5 L5', '    for "why" L7, by "", after []'],
  ],
  [
    'without phases there is one',
    ['- **T1 Do a**', '- **T2 Do b**'],
    [
      'phase 1 "" L?',
      '  task T1 T1 in 0 "Do a" L3 L3',
      '    for "" L3, by "", after []',
      '  task T2 T2 in 0 "Do b" L4 L4',
      '    for "" L4, by "", after []',
    ],
  ],
])('section 5: %s', (_, body, expected) => {
  expect(showSection(5, body)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'between arrows, with names as they are written',
    ['- **R1** A `b` → None: rare → C; `d; e`', '- Late → TBD'],
    [
      'risk R1 R1 "A `b`" L3 L3',
      '  impact: none, "rare" L3',
      '  mitigation:',
      '    "C" L3',
      '    "`d; e`" L3',
      'risk late  "Late" L4 L4',
      '  impact:',
      '    "TBD" L4',
    ],
  ],
  [
    'that begin with a mark which is no mark of an id',
    ['- .env is committed → Keys leak → Scan'],
    [
      'risk env-is-committed  ".env is committed" L3 L3',
      '  impact:',
      '    "Keys leak" L3',
      '  mitigation:',
      '    "Scan" L3',
    ],
  ],
  [
    'with a piece that says nothing',
    ['- **R1** A → B; ; C → D'],
    ['risk R1 R1 "A" L3 L3', '  impact:', '    "B" L3', '    "C" L3', '  mitigation:', '    "D" L3'],
  ],
  [
    'with what stands under them',
    ['- **R1** A → B', '  - Mitigation: C; d', '- A → B → `C`', '  - more'],
    [
      'risk R1 R1 "A" L3 L3',
      '  impact:',
      '    "B" L3',
      '  mitigation:',
      '    "C; d" L4',
      'risk a  "A" L5 L5',
      '  impact:',
      '    "B" L5',
      '  mitigation:',
      '    "`C`" L5',
    ],
  ],
  [
    'between arrows without an id',
    ['- Slow `db` → Late → Cache'],
    ['risk slow-db  "Slow `db`" L3 L3', '  impact:', '    "Late" L3', '  mitigation:', '    "Cache" L3'],
  ],
  ['that are only named', ['- It is slow', '- **R2**'], ['risk it-is-slow  "It is slow" L3 L3', 'risk R2 R2 "" L4 L4']],
])('section 9: risks %s', (_, body, expected) => {
  expect(showSection(9, body)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'in groups, with what they block',
    [
      '### External dependencies',
      '',
      '- **Q1** Does `x` retry? Blocks: T1.1, `y`.',
      '',
      '### Business logic',
      '',
      '- What: now? Blocks: nothing yet',
      '- Who pays?',
      '  - Blocks: T2',
    ],
    [
      'question Q1 Q1 external "Does `x` retry?" L5, blocks "T1.1, `y`." L5 L5',
      'question what-now  business "What: now?" L9, blocks "nothing yet" L9 L9',
      'question who-pays  business "Who pays?" L10, blocks "T2" L10 L10',
    ],
  ],
  [
    'with what they block in brackets, or in what they block',
    ['- Who pays `x`? (Blocks: T1.1, `y`)', '- Who else? (Blocks: T2.1) or so', '- And then? Blocks: T3 (all)'],
    [
      'question who-pays-x  missing "Who pays `x`?" L3, blocks "T1.1, `y`" L3 L3',
      'question who-else  missing "Who else?" L4, blocks "T2.1) or so" L4 L4',
      'question and-then  missing "And then?" L5, blocks "T3 (all)" L5 L5',
    ],
  ],
  [
    'behind the label of their group',
    ['- Business logic: who pays? Blocks: T1.1'],
    ['question who-pays  business "who pays?" L3, blocks "T1.1" L3 L3'],
  ],
  [
    'with a word and a colon that is no label',
    ['- Who pays? Note: it is dear'],
    ['question who-pays-note-it-is-dear  missing "Who pays? Note: it is dear" L3, blocks "" L3 L3'],
  ],
  [
    'in no group',
    ['- [Q-7]: Who blocks: it? Blocks: A', '- Blocks: what?'],
    ['question Q-7 Q-7 missing "Who blocks: it?" L3, blocks "A" L3 L3'],
  ],
])('section 10: questions %s', (_, body, expected) => {
  expect(showSection(10, body)).toEqual(expected);
});
