import { outOfScope } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { findAnswers } from '../find-answers.ts';
import { nameRecord } from '../name-record.ts';
import { quote } from '../quote.ts';
import type { Part } from '../read/types.ts';
import { stateOf } from '../state-of.ts';
import { wordsOf } from '../words-of.ts';

const fewestWords = 2;
const shortest = 4;

/** What is out of scope is nobody's task. */
export const outOfScopeRule = defineRule({
  ruleId: 'out-of-scope',
  severity: 'warning',
  summary: 'No task carries what the plan says is out of scope.',
  rationale:
    'The scope was agreed on. A task that is outside of it is work that nobody asked for, or the scope is wrong.',
  examples: [
    {
      title: 'tasks within the scope',
      plan: '## 1. Final Decision Summary\n\n### Out of scope\n\n- Mobile push notifications\n- Exports\n\n## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T2.1 Add email notifications**\n',
      expect: [],
    },
    {
      title: 'a task outside of it',
      plan: '## 1. Final Decision Summary\n\n- **Out of scope:**\n  - Mobile push notifications: next year\n\n## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T2.1 Send push notifications to mobile clients**\n',
      expect: ['8:1-8:57 Unexpected task `T2.1`, `Mobile push notifications` is out of scope (line 4)'],
    },
  ],
  *check({ sections, tasks }) {
    const items = sections.flatMap(({ parts }) => findAnswers(parts, outOfScope)).flatMap(itemsOf);
    for (const task of tasks) {
      const name = new Set(contentWords(task.name));
      const carried = items.find(({ words }) => words.every((word) => name.has(word)));
      if (carried)
        yield {
          message: `Unexpected task ${nameRecord(task)}, ${quote(carried.text)} is out of scope (line ${carried.line})`,
          place: task.place,
        };
    }
  },
});

// Something of one word would be found in tasks that are about something else.
function itemsOf(part: Part) {
  const said = part.parts.length > 0 ? part.parts : [part];
  return said.flatMap((one) => {
    const isItself = one === part;
    const whole = one.label === '' || isItself ? one.text : one.label;
    const text = whole.split(/[.:;(,—]| - /u)[0] ?? '';
    const words = contentWords(text);
    if (words.length < fewestWords || stateOf(text).state !== 'stated') return [];
    return [{ text, words, line: one.place.start.line }];
  });
}

// A plural is the same thing.
function contentWords(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => word.length >= shortest || /\d/u.test(word))
    .map((word) => word.replace(/s$/u, ''));
}
