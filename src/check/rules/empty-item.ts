import { contractFields, integrationKinds, rolloutItems, sections, taskFields, testKinds } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { isEmpty } from '../is-empty.ts';
import { labelSays } from '../label-says.ts';
import { quote } from '../quote.ts';
import type { Part } from '../read/types.ts';
import { walkParts } from '../read/walk-parts.ts';
import { wordsOf } from '../words-of.ts';

// Fields of changes and tasks have rules of their own, which name the change or task.
const fieldsOf = new Map([
  [3, contractFields],
  [5, taskFields],
]);
const labels = [...sections.flatMap(({ demands }) => demands), ...integrationKinds, ...testKinds, ...rolloutItems].map(
  ({ label }) => wordsOf(label),
);

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
      title: 'the bullets of the specification',
      plan: '## 7. Testing Plan\n\n- Unit testing strategy\n- Contract testing (if applicable)\n- Edge cases: an empty list\n',
      expect: [
        '3:1-3:24 Missing content under `Unit testing strategy`',
        '4:1-4:35 Missing content under `Contract testing (if applicable)`',
      ],
    },
    {
      title: 'a name that sounds like a bullet of the specification',
      plan: '## 2. Architecture Overview\n\n- **Impacted services/modules:**\n  - Jobs.\n  - Scheduler.\n',
      expect: [],
    },
    {
      title: 'an empty row',
      plan: '## 7. Testing Plan\n\n| Kind | Plan |\n|---|---|\n| Edge cases | |\n| Unit | the parser |\n',
      expect: ['5:1-5:17 Missing content under `Edge cases`'],
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
  *check(document) {
    for (const { title, parts, place, number } of document.sections) {
      if (parts.length === 0 && number !== undefined)
        yield { message: `Missing content in section ${quote(title)}`, place };
      for (const { part } of walkParts(parts)) {
        const isField = fieldsOf.get(number ?? 0)?.some((field) => labelSays(part.label, field)) ?? false;
        if (isField) continue;
        if (isLeftEmpty(part)) yield { message: message(part), place: part.place };
        else if (number !== 5 && isOutline(part))
          yield { message: `Missing content under ${quote(part.words)}`, place: part.place };
      }
    }
  },
});

// A bold item is a statement of its own; only with a colon does it promise something.
function isLeftEmpty(part: Part): boolean {
  if (part.form === 'row' ? part.text !== '' : !isEmpty(part)) return false;
  if (part.id !== '') return false;
  if (part.form === 'heading') return part.parts.length === 0;
  if (part.form === 'label') return part.parts.length === 0 && !/[.!?]$/u.test(part.label);
  if (part.form === 'row') return part.label !== '' && part.parts.length > 1;
  return part.form === 'item' && part.parts.length === 0 && (part.label === '' || /[:：]$/u.test(part.words));
}

function message({ label }: Part): string {
  return label === '' ? 'Missing content in a list item' : `Missing content under ${quote(label)}`;
}

// The specification's own bullet, copied and left as it was: "Contract testing (if applicable)".
function isOutline({ form, words, label, parts }: Part): boolean {
  // With a stop it is a statement: a component may be called "Jobs".
  if (form !== 'item' || label !== '' || parts.length > 0 || /[.!?]$/u.test(words)) return false;
  const said = wordsOf(words.replace(/\(.*\)/u, ''));
  if (said.length === 0) return false;
  return labels.some(
    (known) => said.length >= known.length - 1 && said.every((word) => known.some((one) => one.startsWith(word))),
  );
}
