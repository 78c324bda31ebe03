import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { piece } from './markdown-pieces.ts';

/** A plan in which there is nothing to find. */
export const cleanPlan = readFileSync(join(import.meta.dirname, '../fixtures/check/a-clean-plan/plan.md'), 'utf8');
const lines = cleanPlan.split('\n');

/** Lines that a plan is made of, some of them broken. */
const planLine = fc.constantFrom(
  ...lines.filter(Boolean),
  '# 1. Final Decision Summary',
  '## 12. More',
  '### Phase 9 — Nothing',
  '- [x]',
  '- [ ] **T1.1**',
  '  - Dependencies: T1.1, T9.9, 1.1',
  '| Task | Depends on |\n|---|---|\n| T1.1 | T1.1 |',
  '→ → →',
  '```',
  '<b>',
  '**:**',
  'None',
  '',
);
/** Any text, from noise to lines of plans. */
export const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(planLine, { maxLength: 40 }).map((all) => all.join('\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** The good plan with lines taken out, doubled, moved and replaced. */
export const damagedPlan = fc
  .array(
    fc.tuple(
      fc.nat(lines.length - 1),
      fc.nat(lines.length - 1),
      fc.constantFrom('drop', 'double', 'move', 'hurt'),
      anyText,
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((edits) => {
    const changed = [...lines];
    for (const [at, to, what, other] of edits) {
      const line = changed[at] ?? '';
      if (what === 'drop') changed.splice(at, 1);
      if (what === 'double') changed.splice(at, 0, line);
      if (what === 'move') changed.splice(to, 0, ...changed.splice(at, 1));
      if (what === 'hurt') changed[at] = line.slice(0, to % (line.length + 1)) + other;
    }
    return changed.join('\n');
  });
