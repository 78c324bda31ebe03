import { riskParts } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { isEmptyMark } from '../is-empty-mark.ts';
import { isSettled } from '../is-settled.ts';
import { nameRecord } from '../name-record.ts';
import { filledSection } from '../filled-section.ts';

/** Each risk has its impact and its mitigation. */
export const riskPartsRule = defineRule({
  ruleId: 'risk-parts',
  severity: 'error',
  summary: 'Each risk in section 9 has three parts: Risk → Impact → Mitigation.',
  rationale: 'A risk without an impact cannot be weighed, one without a mitigation is only a worry.',
  examples: [
    {
      title: 'three parts',
      plan: '## 9. Risks & Mitigations\n\n- **R1** The replica lags → Reports are late → Batches of 5,000 rows\n- A link leaks -> Data is read -> Links end\n',
      expect: [],
    },
    {
      title: 'a table',
      plan: '## 9. Risks & Mitigations\n\n| Risk | Impact | Mitigation |\n|---|---|---|\n| The replica lags | Reports are late | Batches |\n',
      expect: [],
    },
    {
      title: 'labels',
      plan: '## 9. Risks & Mitigations\n\n### The replica lags\n\n- **Impact:** Reports are late\n- **Mitigation:** Batches\n',
      expect: [],
    },
    { title: 'no risk', plan: '## 9. Risks & Mitigations\n\nNone: nothing is changed that is in use.\n', expect: [] },
    {
      title: 'the line of the specification',
      plan: '## 9. Risks & Mitigations\n\n- Risk → Impact → Mitigation\n',
      expect: ['1:1-1:26 Missing risks in section 9, or that there is none and why'],
    },
    {
      title: 'two parts',
      plan: '## 9. Risks & Mitigations\n\n- **R1** The replica lags → Batches\n',
      expect: ['3:1-3:36 Missing mitigation of risk `R1`, expected Risk → Impact → Mitigation'],
    },
    {
      title: 'one part empty',
      plan: '## 9. Risks & Mitigations\n\n| Risk | Impact | Mitigation |\n|---|---|---|\n| The replica lags | | Batches |\n',
      expect: ['5:1-5:33 Missing impact of risk `The replica lags`, expected Risk → Impact → Mitigation'],
    },
    {
      title: 'a worry',
      plan: '## 9. Risks & Mitigations\n\n- The replica may lag.\n',
      expect: [
        '3:1-3:23 Missing impact and mitigation of risk `The replica may lag.`, expected Risk → Impact → Mitigation',
      ],
    },
  ],
  *check(document) {
    const { risks } = document;
    const section = filledSection(document, 9);
    if (section && risks.length === 0 && !isSettled(section.parts)) {
      yield { message: 'Missing risks in section 9, or that there is none and why', place: section.place };
    }

    for (const risk of risks) {
      const missing = riskParts.filter(({ id }) => isBlank(risk.fields.get(id)?.text)).map(({ label }) => label);
      if (missing.length === 0) continue;
      yield {
        message: `Missing ${missing.join(' and ')} of risk ${nameRecord(risk)}, expected Risk → Impact → Mitigation`,
        place: risk.place,
      };
    }
  },
});

function isBlank(text = ''): boolean {
  return text === '' || isEmptyMark(text);
}
