import { changesOf } from '../changes-of.ts';
import { defineRule } from '../define-rule.ts';
import { isHintedAt } from '../is-hinted-at.ts';
import { isToldOf } from '../is-told-of.ts';
import { quote } from '../quote.ts';
import { wholeOf } from '../read/whole-of.ts';
import { filledSection } from '../filled-section.ts';
import { wordsOf } from '../words-of.ts';

const testing = 4;

/** Each change is tested. */
export const changeTested = defineRule({
  ruleId: 'change-tested',
  severity: 'warning',
  summary: 'Each change of sections 3 and 4 is named by a test of section 7 or a task of phase 4.',
  rationale: 'A change that no test names is tested by its users.',
  examples: [
    {
      title: 'named by its name',
      plan: '## 4. Database Changes\n\n- **D1** Table `orders`\n\n## 7. Testing Plan\n\n- Rows of `orders` without a state are refused\n',
      expect: [],
    },
    {
      title: 'named by its route, without backticks',
      plan: '## 3. API / Contract Changes\n\n### 3.1 POST /orders\n\n- Response: 201\n\n## 7. Testing Plan\n\n- Contract tests: POST /orders against OpenAPI\n',
      expect: [],
    },
    {
      title: 'named by the first and the last of several',
      plan: '## 4. Database Changes\n\n- **D1** Table `orders`\n- **D2** Table `carts`\n- **D3** Table `users`\n\n## 7. Testing Plan\n\n- The changes (D1–D2) are run up and down\n',
      expect: ['5:1-5:23 Missing test of change `D3`, expected one that names it'],
    },
    {
      title: 'not named',
      plan: '## 4. Database Changes\n\n- **D1** Table `orders`\n\n## 7. Testing Plan\n\n- Unit tests for the parser\n',
      expect: ['3:1-3:24 Missing test of change `D1`, expected one that names it'],
    },
  ],
  *check(document) {
    const section = filledSection(document, 7);
    if (!section) return;
    const tasks = document.tasks.filter(({ phase }) => phase === testing).map(({ part }) => wholeOf(part));
    const told = [...section.parts.map(wholeOf), ...tasks].join('\n');
    const hints = new Set(wordsOf(told));
    for (const change of changesOf(document)) {
      if (!isToldOf(change, told) && !isHintedAt(change, hints))
        yield {
          message: `Missing test of change ${quote(change.id || change.label)}, expected one that names it`,
          place: change.place,
        };
    }
  },
});
