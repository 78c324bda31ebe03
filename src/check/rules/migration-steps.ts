import { answersIn } from '../answers-in.ts';
import { rolloutItems, sections, ways } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { labelSays } from '../label-says.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { quote } from '../quote.ts';
import type { Part, PlanDocument } from '../read/types.ts';
import { wholeOf } from '../read/whole-of.ts';
import { filling, helpers, holders, removing } from '../words.ts';

const demands = [...sections.flatMap((section) => section.demands), ...rolloutItems];
const migration = demands.filter(({ id }) => id === 'migration' || id === 'migrationOrder' || id === 'backfill');
const down = { says: ways.flatMap(({ id, says }) => (id === 'down' ? says : [])) };
const removes = phraseExpression(removing);
const fills = phraseExpression(filling);
const helps = phraseExpression(helpers);
const holds = phraseExpression(holders);
/** "orders.flags", "legacy_flags": so columns and tables are spelled. */
const spelled = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\d]*(?:[._]\p{Ll}[\p{Ll}\d]*)+/u;

/** Data is copied before what holds it is dropped. */
export const migrationSteps = defineRule({
  ruleId: 'migration-steps',
  severity: 'error',
  summary: 'The steps of a migration drop a table or column only after the backfill.',
  rationale: 'What is dropped first cannot be copied any more.',
  examples: [
    {
      title: 'the backfill first',
      plan: '## 4. Database Changes\n\n### Migration plan\n\n1. Add `orders.state`\n2. Backfill `state` from `flags`\n3. Drop the column `orders.flags`\n',
      expect: [],
    },
    {
      title: 'an index that is made anew',
      plan: '## 4. Database Changes\n\n### Migration plan\n\n1. Drop the index on `orders.state`\n2. Backfill `state`\n3. Create the index again\n',
      expect: [],
    },
    {
      title: 'the way back',
      plan: '## 4. Database Changes\n\n### Migration plan\n\n- Up: create `orders_new`; copy the rows\n- Down: drop the table `orders_new`; backfill nothing\n',
      expect: [],
    },
    {
      title: 'what is deleted is no table',
      plan: '## 8. Deployment & Rollout Strategy\n\n### Migration order\n\n1. Delete a test account from end to end before the first real one\n2. Run the backfill (T5.3)\n',
      expect: [],
    },
    {
      title: 'dropped first',
      plan: '## 4. Database Changes\n\n### Migration plan\n\n1. Add `orders.state`\n2. Drop the column `orders.flags`\n3. Backfill `state` from `flags`\n',
      expect: ['6:1-6:34 Unexpected step `Drop the column orders.flags` before the backfill'],
    },
    {
      title: 'dropped first, on one line',
      plan: '## 4. Database Changes\n\n- **Migration up:** add `state`; drop column `flags`; backfill `state`\n',
      expect: ['3:1-3:71 Unexpected step `drop column flags` before the backfill'],
    },
  ],
  *check(document) {
    for (const steps of sequences(document)) {
      const filled = steps.findLastIndex(({ text }) => text.search(fills) >= 0);
      for (const { text, place } of steps.slice(0, Math.max(0, filled))) {
        if (takesAway(text)) yield { message: `Unexpected step ${quote(text)} before the backfill`, place };
      }
    }
  },
});

/** Whether a step drops what holds data, and neither copies nor makes it anew. */
function takesAway(text: string): boolean {
  const named = text.search(holds) >= 0 || spelled.test(text);
  return named && text.search(removes) >= 0 && text.search(helps) < 0 && text.search(fills) < 0;
}

interface Step {
  readonly text: string;
  readonly place: Part['place'];
}

/** Every run of steps that is told to be one: a numbered list, or a line with semicolons or arrows. */
function sequences(document: PlanDocument): readonly (readonly Step[])[] {
  const roots = [4, 8].flatMap((number) => answersIn(document, number, migration));
  return [...new Set(roots)].flatMap(runsIn);
}

function runsIn(part: Part): readonly (readonly Step[])[] {
  if (labelSays(part.label, down)) return [];
  const said = part.text.split(/→|->|;|,? then /u).map((text) => stepOf(text, part));
  const numbered = part.parts.filter(({ ordered }) => ordered).map((one) => stepOf(wholeOf(one), one));
  return [said, numbered, ...part.parts.filter(({ form }) => form !== 'cell').flatMap(runsIn)].filter(
    (run) => run.length > 1,
  );
}

function stepOf(text: string, { place }: Part): Step {
  return { text: text.replace(/^ ?(?:\d+[.)] ?)?| $/gu, ''), place };
}
