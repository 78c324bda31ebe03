import { contractFields } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { isSettled } from '../is-settled.ts';
import { missingDemands } from '../missing-demands.ts';
import { nameRecord } from '../name-record.ts';
import type { RecordPart } from '../read/types.ts';
import { filledSection } from '../filled-section.ts';

// A change that is called by its route, or by any name in code, has said it.
const route = /(?:^| )[A-Z]{3,7} \/[^ ]/u;
const code = /`[^`\n]+`/u;

/** Each change of a contract is specified in full. */
export const contractFieldsRule = defineRule({
  ruleId: 'contract-fields',
  severity: 'error',
  summary:
    'Each change in section 3 says endpoint, request/response schema, event schema, backward compatibility and versioning.',
  rationale: 'Whoever calls the contract must be able to tell from the plan whether they have to change, and by when.',
  examples: [
    {
      title: 'all five',
      plan: '## 3. API / Contract Changes\n\n### C1 New endpoint `POST /orders`\n\n- **Endpoint:** `POST /orders`\n- **Request/response schema:** 201 with `id`\n- **Event schema:** None: it sends no event.\n- **Backward compatibility:** Additive\n- **Versioning:** None: new in v1.\n',
      expect: [],
    },
    { title: 'no change', plan: '## 3. API / Contract Changes\n\nNone: no contract changes.\n', expect: [] },
    {
      title: 'two said of all changes at once',
      plan: '## 3. API / Contract Changes\n\n- **C1 `POST /orders`**\n  - Endpoint: new\n  - Request: `sku`\n  - Response: `id`\n  - Event schema: none, it sends no event\n\n**Backward compatibility:** additive\n\n**Versioning:** stays v1\n',
      expect: [],
    },
    {
      title: 'some left out',
      plan: '## 3. API / Contract Changes\n\n### C1 New endpoint `POST /orders`\n\n- **Endpoint:** `POST /orders`\n- **Request/response schema:** 201 with `id`\n',
      expect: ['3:1-3:35 Missing event schema; backward compatibility; versioning needs in change `C1`'],
    },
    {
      title: 'called by its route',
      plan: '## 3. API / Contract Changes\n\n### 3.1 POST /orders\n\n- Response: `id`\n- Event schema: none, it sends no event\n- Backward compatible: additive\n',
      expect: ['3:1-3:21 Missing versioning needs in change `POST /orders`'],
    },
    {
      title: 'empty',
      plan: '## 3. API / Contract Changes\n\n| Endpoint | Schema | Event | Compatibility | Versioning |\n|---|---|---|---|---|\n| `POST /orders` | `id` | none: no event | | v1 |\n',
      expect: ['5:42-5:44 Missing content of backward compatibility in change `POST /orders`'],
    },
    {
      title: 'prose',
      plan: '## 3. API / Contract Changes\n\nA new route takes orders.\n',
      expect: [
        '1:1-1:29 Missing request/response schema; event schema; backward compatibility; versioning needs in section 3',
      ],
    },
  ],
  *check(document) {
    const section = filledSection(document, 3);
    if (!section || isSettled(section.parts)) return;
    const { changes, sharedFields } = document;
    if (changes.length === 0) {
      const missing = missingDemands(section.parts, contractFields)
        .filter(({ id }) => !sharedFields.has(id))
        .map(({ label }) => label);
      if (missing.length > 0) yield { message: `Missing ${missing.join('; ')} in section 3`, place: section.place };
    }
    for (const change of changes) {
      // A change that is told in prose says in its sentences what another says under labels.
      const open = change.fields.size === 0 ? missingDemands(change.part.parts, contractFields) : contractFields;
      const missing = open
        .filter(({ id }) => !change.fields.has(id) && !sharedFields.has(id))
        .filter(({ id }) => id !== 'endpoint' || !isCalled(document.source, change))
        .map(({ label }) => label);
      if (missing.length > 0)
        yield { message: `Missing ${missing.join('; ')} in change ${nameRecord(change)}`, place: change.place };
      for (const { id, label } of contractFields) {
        if (change.fields.get(id)?.text === '')
          yield {
            message: `Missing content of ${label} in change ${nameRecord(change)}`,
            place: change.fields.get(id)?.place,
          };
      }
    }
  },
});

function isCalled(source: string, { part }: RecordPart): boolean {
  return route.test(part.words) || code.test(source.slice(part.place.start.offset, part.place.end.offset));
}
