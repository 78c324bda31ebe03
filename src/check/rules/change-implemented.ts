import { changesOf } from '../changes-of.ts';
import { defineRule } from '../define-rule.ts';
import { isHintedAt } from '../is-hinted-at.ts';
import { isToldOf } from '../is-told-of.ts';
import { quote } from '../quote.ts';
import { wholeOf } from '../read/whole-of.ts';
import { wordsOf } from '../words-of.ts';

/** Each change is somebody's task. */
export const changeImplemented = defineRule({
  ruleId: 'change-implemented',
  severity: 'warning',
  summary: 'Each change of sections 3 and 4 is named by a task.',
  rationale: 'A change that no task brings is described, reviewed, and not made.',
  examples: [
    {
      title: 'named by its name',
      plan: '## 3. API / Contract Changes\n\n- **C1 `POST /orders`**\n  - Endpoint: new\n\n## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T2.1 Add `POST /orders`**\n',
      expect: [],
    },
    {
      title: 'named by its words',
      plan: '## 3. API / Contract Changes\n\n- **C1 Shorter error body**\n  - Endpoint: all\n\n## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T2.1 Return the shorter error body**\n',
      expect: [],
    },
    {
      title: 'not named',
      plan: '## 3. API / Contract Changes\n\n- **C1 `POST /orders`**\n  - Endpoint: new\n\n## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T2.1 Add `GET /orders`**\n',
      expect: ['3:1-3:24 Missing task of change `C1`, expected one that names it'],
    },
  ],
  *check(document) {
    if (document.tasks.length === 0) return;
    const tasks = document.tasks.map(({ part }) => wholeOf(part));
    const told = tasks.join('\n');
    const hints = tasks.map((text) => new Set(wordsOf(text)));
    for (const change of changesOf(document)) {
      if (!isToldOf(change, told) && !hints.some((words) => isHintedAt(change, words)))
        yield {
          message: `Missing task of change ${quote(change.id || change.label)}, expected one that names it`,
          place: change.place,
        };
    }
  },
});
