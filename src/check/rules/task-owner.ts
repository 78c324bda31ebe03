import { didYouMean } from '../../text/index.ts';
import { defineRule } from '../define-rule.ts';
import { nameRecord } from '../name-record.ts';
import { quote } from '../quote.ts';
import { stateOf } from '../state-of.ts';

/** Owners are known. */
export const taskOwner = defineRule({
  ruleId: 'task-owner',
  severity: 'warning',
  summary: 'The owner of each task is one of the declared owners.',
  rationale: 'A task of an owner who does not exist is a task of nobody. Without a list of owners, any will do.',
  examples: [
    {
      title: 'a declared owner',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Owner agent: coder\n',
      options: { owners: ['coder', 'reviewer'] },
      expect: [],
    },
    {
      title: 'no list of owners',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Owner agent: anybody\n',
      expect: [],
    },
    {
      title: 'a slip',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Owner agent: codr\n',
      options: { owners: ['coder', 'reviewer'] },
      expect: ['6:3-6:22 Unexpected owner `codr` of task `T1.1`, did you mean `coder`'],
    },
    {
      title: 'a stranger',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Owner agent: the intern\n',
      options: { owners: ['coder', 'reviewer'] },
      expect: ['6:3-6:28 Unexpected owner `the intern` of task `T1.1`, expected one of coder, reviewer'],
    },
  ],
  *check({ tasks }, { owners }) {
    if (!owners) return;
    for (const task of tasks) {
      const field = task.fields.get('owner');
      if (!field || stateOf(field.text).state !== 'stated') continue;
      for (const owner of field.text
        .split(/ ?(?:[,;/&+]|\band\b) ?/u)
        .map(bare)
        .filter(Boolean)) {
        if (owners.includes(owner)) continue;
        const near = didYouMean(owner, owners);
        const expected = near === undefined ? `expected one of ${owners.join(', ')}` : `did you mean ${quote(near)}`;
        yield {
          message: `Unexpected owner ${quote(owner)} of task ${nameRecord(task)}, ${expected}`,
          place: field.place,
        };
      }
    }
  },
});

function bare(text: string): string {
  return text.replace(/^[ @]+|[ .)]+$/gu, '').replace(/ ?\(.*$/u, '');
}
