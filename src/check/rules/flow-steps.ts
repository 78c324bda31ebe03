import { answersIn } from '../answers-in.ts';
import { sections } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { isSettled } from '../is-settled.ts';
import type { Part } from '../read/types.ts';
import { labelSays } from '../label-says.ts';

const flows = (sections[1]?.demands ?? []).filter(({ id }) => ['dataFlow', 'requestFlow', 'sequence'].includes(id));

/** Flows are numbered steps. */
export const flowSteps = defineRule({
  ruleId: 'flow-steps',
  severity: 'warning',
  summary: 'Data flow, request flow and the sequence of operations are numbered steps.',
  rationale: 'Numbers show an order, and give reviewers something to point at.',
  examples: [
    {
      title: 'numbered',
      plan: '## 2. Architecture Overview\n\n### Request flow\n\n1. The app calls `POST /orders`\n2. The service stores it\n',
      expect: [],
    },
    {
      title: 'none',
      plan: '## 2. Architecture Overview\n\n### Request flow\n\nNone: no request takes part.\n',
      expect: [],
    },
    {
      title: 'bullets',
      plan: '## 2. Architecture Overview\n\n### Request flow\n\n- The app calls `POST /orders`\n- The service stores it\n',
      expect: ['3:1-3:17 Unexpected request flow without numbers, expected numbered steps'],
    },
  ],
  *check(document) {
    for (const part of new Set(answersIn(document, 2, flows))) {
      if (isFlowRow(part) || part.parts.length < 2 || isSettled(part.parts) || hasSteps(part)) continue;
      yield {
        message: `Unexpected ${part.label.toLowerCase()} without numbers, expected numbered steps`,
        place: part.place,
      };
    }
  },
});

function hasSteps({ ordered, text, parts }: Part): boolean {
  return ordered || /(?:^| )1[.)] /u.test(text) || parts.some(hasSteps);
}

// In a table, a flow is told in a sentence; an order of operations has steps there too.
function isFlowRow({ form, label }: Part): boolean {
  return form === 'row' && !flows.some((flow) => flow.id === 'sequence' && labelSays(label, flow));
}
