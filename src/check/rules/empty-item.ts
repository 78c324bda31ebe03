import { defineRule } from '../define-rule.ts';
import { isEmpty } from '../is-empty.ts';
import { quote } from '../quote.ts';
import type { Part } from '../read/types.ts';
import { walkParts } from '../read/walk-parts.ts';

/** Nothing is left empty. */
export const emptyItem = defineRule({
  ruleId: 'empty-item',
  severity: 'error',
  summary: 'No section, label or list item is empty.',
  rationale:
    'An empty place reads as "none", as "not known" and as "forgotten" alike. Say which: "None", and why, or "Not stated: see Q1".',
  examples: [
    {
      title: 'every label with its content',
      plan: '## 7. Testing Plan\n\n### Edge cases\n\n- An empty list\n\n### Contract testing\n\nNone: one service only.\n',
      expect: [],
    },
    {
      title: 'an empty section',
      plan: '## 7. Testing Plan\n\n## 8. Deployment & Rollout Strategy\n\n- Flags: `x`\n',
      expect: ['1:1-1:19 Missing content in section `7. Testing Plan`'],
    },
    {
      title: 'an empty heading, label and item',
      plan: '## 7. Testing Plan\n\n### Edge cases\n\n### Unit\n\n- **Scope:**\n-\n- Names\n',
      expect: [
        '3:1-3:15 Missing content under `Edge cases`',
        '7:1-7:13 Missing content under `Scope`',
        '8:1-8:2 Missing content in a list item',
      ],
    },
  ],
  *check({ sections }) {
    for (const { title, parts, place, number } of sections) {
      if (parts.length === 0 && number !== undefined)
        yield { message: `Missing content in section ${quote(title)}`, place };
      for (const { part } of walkParts(parts)) {
        if (isLeftEmpty(part)) yield { message: message(part), place: part.place };
      }
    }
  },
});

// A bold item is a statement of its own; only with a colon does it promise something.
function isLeftEmpty(part: Part): boolean {
  if (!isEmpty(part) || part.id !== '') return false;
  if (part.form === 'heading') return part.parts.length === 0;
  if (part.form === 'label') return part.parts.length === 0 && !/[.!?]$/u.test(part.label);
  return part.form === 'item' && part.parts.length === 0 && (part.label === '' || /[:：]$/u.test(part.words));
}

function message({ label }: Part): string {
  return label === '' ? 'Missing content in a list item' : `Missing content under ${quote(label)}`;
}
