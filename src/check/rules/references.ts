import { defineRule } from '../define-rule.ts';
import { isReasonFree } from '../is-reason-free.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { quote } from '../quote.ts';
import type { PlanDocument } from '../read/types.ts';
import { walkParts } from '../read/walk-parts.ts';
import { scan } from '../scan.ts';
import { partsOf } from '../parts-of.ts';
import { taskKey } from '../task-key.ts';
import { unknownWords } from '../words.ts';

const reference = /(?<![\p{L}\p{N}_./-])(?:T\d+\.\d+|[CDRQ]\d+)(?![\p{L}\p{N}_-]|\.\d)/gu;
const quarter = /^Q[1-4]$/u;
const unknown = new RegExp(`(?:${phraseExpression(unknownWords).source})[^.;→]{0,12}$`, 'u');

/** References lead somewhere. */
export const references = defineRule({
  ruleId: 'references',
  severity: 'error',
  summary: 'Every id that the text names is the id of a task, change, risk or question of the plan.',
  rationale: 'A reference that leads nowhere is most often to something that was renumbered, and so misleads.',
  examples: [
    {
      title: 'ids that are there',
      plan: '## 9. Risks & Mitigations\n\n- **R1** A → B → See R2, released in Q3 2026 with S3\n- **R2** D → E → F\n',
      expect: [],
    },
    {
      title: 'ids that are not',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T1.1 Add it**\n\n## 9. Risks & Mitigations\n\n- **R1** A → B → T1.2 and R4\n',
      expect: [
        '7:18-7:22 Unexpected reference `T1.2`, nothing in the plan has that id',
        '7:27-7:29 Unexpected reference `R4`, nothing in the plan has that id',
      ],
    },
  ],
  *check(document) {
    const ids = idsOf(document);
    const letters = new Set([...ids].map((id) => id.slice(0, 1)));
    for (const { match, place, part, before } of scan(document, reference)) {
      const id = match[0];
      // Without any id of that letter it is a name: `Q3` of a year, `R2` of a storage. Dependencies have a rule of their own.
      if (ids.has(id) || !letters.has(id.slice(0, 1)) || isDependency(part.label) || unknown.test(before)) continue;
      const after = document.source.slice(place.end.offset, place.end.offset + 6);
      if (quarter.test(id) && /^\s+(?:\d{4}|of\b|FY)/u.test(after)) continue;
      yield { message: `Unexpected reference ${quote(id)}, nothing in the plan has that id`, place };
    }
  },
});

function isDependency(label: string): boolean {
  return isReasonFree(label) && !/block/iu.test(label);
}

function idsOf(document: PlanDocument): ReadonlySet<string> {
  const { tasks, changes, risks, questions } = document;
  const schema = [...walkParts(partsOf(document, 4))].map(({ part }) => part.id);
  const named = [...changes, ...risks, ...questions].map(({ id }) => id);
  const all = [...tasks.filter(({ id }) => id !== '').map(({ id }) => `T${taskKey(id)}`), ...named, ...schema];
  return new Set(all.map((id) => id.toUpperCase()).filter(Boolean));
}
