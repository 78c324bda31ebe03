import { defineRule } from '../define-rule.ts';
import { nameRecord } from '../name-record.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { wholeOf } from '../read/whole-of.ts';
import type { RecordPart } from '../read/types.ts';
import { stateOf } from '../state-of.ts';
import { failures } from '../words.ts';

const failing = phraseExpression(failures);
const status = /(?<![\p{L}\p{N}.])[45]\d\d(?![\p{L}\p{N}%])/u;

/** Either all changes say how they fail, or none does. */
export const contractErrors = defineRule({
  ruleId: 'contract-errors',
  severity: 'warning',
  summary: 'Where one change of section 3 says what is answered when it fails, each that is called says it.',
  rationale: 'A caller who is told the errors of one route takes it that the others have none.',
  examples: [
    {
      title: 'all of them',
      plan: '## 3. API / Contract Changes\n\n### C1 `POST /orders`\n\n- Request: `sku`\n- Errors: 409 when it is sold out\n\n### C2 `GET /orders`\n\n- Request: `page`\n- Response: `items`; 400 for an unknown page\n',
      expect: [],
    },
    {
      title: 'none of them',
      plan: '## 3. API / Contract Changes\n\n### C1 `POST /orders`\n\n- Request: `sku`\n\n### C2 `GET /orders`\n\n- Request: `page`\n',
      expect: [],
    },
    {
      title: 'an event, which is not called',
      plan: '## 3. API / Contract Changes\n\n### C1 `POST /orders`\n\n- Request: `sku`\n- Errors: 409 when it is sold out\n\n### C2 `order.placed`\n\n- Request/response schema: none, it is an event\n- Event schema: `id`\n',
      expect: [],
    },
    {
      title: 'one of two',
      plan: '## 3. API / Contract Changes\n\n### C1 `POST /orders`\n\n- Request: `sku`\n- Errors: 409 when it is sold out\n\n### C2 `GET /orders`\n\n- Request: `page`\n- Response: `items`\n',
      expect: ['8:1-8:21 Missing errors of change `C2`, which other changes say'],
    },
  ],
  *check({ changes }) {
    if (!changes.some(listsErrors)) return;
    for (const change of changes.filter(({ part }) => !saysErrors(wholeOf(part)))) {
      const schema = change.fields.get('schema')?.text ?? '';
      if (stateOf(schema).state === 'stated')
        yield {
          message: `Missing errors of change ${nameRecord(change)}, which other changes say`,
          place: change.place,
        };
    }
  },
});

function saysErrors(text: string): boolean {
  return status.test(text) || text.search(failing) >= 0;
}

// Under a label of their own, or as statuses of the answer: "404 for an unknown order".
function listsErrors({ part, fields }: RecordPart): boolean {
  const answer = fields.size === 0 ? wholeOf(part) : (fields.get('schema')?.text ?? '');
  return status.test(answer) || part.parts.some(({ label }) => label.search(failing) >= 0);
}
