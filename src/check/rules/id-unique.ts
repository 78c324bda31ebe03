import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import type { RecordPart } from '../read/types.ts';

/** No two changes, risks or questions have one id. */
export const idUnique = defineRule({
  ruleId: 'id-unique',
  severity: 'error',
  summary: 'No two contract changes, risks or open questions have the same id.',
  rationale: 'A reference to an id that two entries have refers to neither.',
  examples: [
    { title: 'two ids', plan: '## 9. Risks & Mitigations\n\n- **R1** A → B → C\n- **R2** D → E → F\n', expect: [] },
    {
      title: 'one id twice',
      plan: '## 9. Risks & Mitigations\n\n- **R1** A → B → C\n- **R1** D → E → F\n',
      expect: ['4:1-4:19 Unexpected id `R1`, it is taken on line 3'],
    },
  ],
  *check({ changes, risks, questions }) {
    for (const records of [changes, risks, questions]) yield* taken(records);
  },
});

function* taken(records: readonly RecordPart[]) {
  const seen = new Map<string, number>();
  for (const { id, place } of records) {
    const first = seen.get(id);
    if (id === '') continue;
    if (first === undefined) seen.set(id, place.start.line);
    else yield { message: `Unexpected id ${quote(id)}, it is taken on line ${first}`, place };
  }
}
