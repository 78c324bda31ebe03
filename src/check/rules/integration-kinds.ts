import { integrationKinds } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { demandFindings } from '../demand-findings.ts';

/** Section 6 answers for all five kinds of integration. */
export const integrationKindsRule = defineRule({
  ruleId: 'integration-kinds',
  severity: 'error',
  summary:
    'Section 6 says how the feature integrates with notifications, email, workflow engines, background jobs and event buses.',
  rationale: 'What a change does to mails, jobs and queues is seen by nobody until it is live.',
  examples: [
    {
      title: 'each of them answered',
      plan: '## 6. Integration Details\n\n- Notifications: none, nobody is told\n- Email: none, no mail is sent\n- Workflow engines: none in use\n- Background jobs: one new job, `export`\n- Event buses / message queues: none in use\n',
      expect: [],
    },
    {
      title: 'some left out',
      plan: '## 6. Integration Details\n\n- **Email:** none, no mail is sent\n- **Background jobs:** one new job, `export`\n',
      expect: [
        '1:1-1:26 Missing notifications in section 6',
        '1:1-1:26 Missing workflow engines in section 6',
        '1:1-1:26 Missing event buses / message queues in section 6',
      ],
    },
  ],
  *check(document) {
    yield* demandFindings(document, 6, integrationKinds, false);
  },
});
