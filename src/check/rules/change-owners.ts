import { changesOf } from '../changes-of.ts';
import { changeOwners } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** A change that others see is documented and reviewed. */
export const changeOwnersRule = defineRule({
  ruleId: 'change-owners',
  severity: 'info',
  summary: 'A plan that changes contracts or the schema has a task of the docs-manager and one of the reviewer.',
  rationale:
    'Whoever calls the contract learns of it from the documentation, and a migration is hard to take back. Where neither is a declared owner, nothing is asked.',
  examples: [
    {
      title: 'documented and reviewed',
      plan: '## 3. API / Contract Changes\n\n- **C1 `POST /orders`**\n  - Endpoint: new\n\n## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T2.1 Document `POST /orders`**\n  - Owner agent: docs-manager\n- [ ] **T2.2 Review it**\n  - Owner agent: reviewer\n',
      options: { owners: ['coder', 'docs-manager', 'reviewer'] },
      expect: [],
    },
    {
      title: 'not reviewed',
      plan: '## 3. API / Contract Changes\n\n- **C1 `POST /orders`**\n  - Endpoint: new\n\n## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T2.1 Add `POST /orders`**\n  - Owner agent: coder\n',
      options: { owners: ['coder', 'reviewer'] },
      expect: ['3:1-3:24 Missing task of owner `reviewer`, contracts or the schema change'],
    },
  ],
  *check(document, { owners = [] }) {
    const [change] = changesOf(document);
    if (!change || document.tasks.length === 0) return;
    const named = document.tasks.map(({ fields }) => fields.get('owner')?.text ?? '').join(', ');
    for (const owner of changeOwners) {
      if (!owners.includes(owner) || named.includes(owner)) continue;
      yield { message: `Missing task of owner ${quote(owner)}, contracts or the schema change`, place: change.place };
    }
  },
});
