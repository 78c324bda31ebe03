import { defineRule } from '../define-rule.ts';
import { nameRecord } from '../name-record.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { stateOf } from '../state-of.ts';
import { taskMention } from '../task-mention.ts';
import { mitigationWords } from '../words.ts';

const means = phraseExpression(mitigationWords);
const reference = new RegExp(`\\b(?:${taskMention}|[CDQ]-?\\d)`, 'iu');

/** Mitigations are somebody's work. */
export const riskMitigationNamed = defineRule({
  ruleId: 'risk-mitigation-named',
  severity: 'info',
  summary: 'The mitigation of each risk names the task, test, alert or flag that carries it.',
  rationale: "A mitigation that is nobody's task is a hope.",
  examples: [
    {
      title: 'a task, a flag',
      plan: '## 9. Risks & Mitigations\n\n- The replica lags → Reports are late → Batches of 5,000 rows (T2.1)\n- The form is slow → People leave → The flag `form` goes off\n',
      expect: [],
    },
    {
      title: 'a hope',
      plan: '## 9. Risks & Mitigations\n\n- The replica lags → Reports are late → We are careful\n',
      expect: ['3:1-3:55 Missing task, test, alert or flag in the mitigation of risk `The replica lags`'],
    },
  ],
  *check({ risks, tasks }) {
    for (const risk of risks) {
      const mitigation = risk.fields.get('mitigation')?.text ?? '';
      if (
        stateOf(mitigation).state !== 'stated' ||
        reference.test(mitigation) ||
        tasks.some(({ id }) => id !== '' && mitigation.includes(id)) ||
        mitigation.search(means) >= 0
      )
        continue;
      yield {
        message: `Missing task, test, alert or flag in the mitigation of risk ${nameRecord(risk)}`,
        place: risk.fields.get('mitigation')?.place ?? risk.place,
      };
    }
  },
});
