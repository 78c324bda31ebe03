import { answersIn } from '../answers-in.ts';
import { sections, ways } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { isEmpty } from '../is-empty.ts';
import { isSettled } from '../is-settled.ts';
import { labelSays } from '../label-says.ts';
import { quote } from '../quote.ts';
import type { Part } from '../read/types.ts';
import { partsOf } from '../parts-of.ts';
import { stateOf } from '../state-of.ts';

const migration = sections.flatMap(({ demands }) => demands.filter(({ id }) => id === 'migration'));

/** Each migration has a way up and a way down. */
export const migrationUpDown = defineRule({
  ruleId: 'migration-up-down',
  severity: 'error',
  summary: 'Each migration in section 4 says how it is applied and how it is taken back.',
  rationale:
    'A migration without a way down makes the release one that cannot be rolled back, which is worth knowing before it.',
  examples: [
    {
      title: 'both in one line, the label says one',
      plan: '## 4. Database Changes\n\n- Up migration: add the table. Down migration: drop it, its rows are lost\n',
      expect: [],
    },
    {
      title: 'both ways for each',
      plan: '## 4. Database Changes\n\n### Migration plan (up + down)\n\n- **D1** Table `orders`\n  - Up: Create it.\n  - Down: Drop it; its rows are lost.\n',
      expect: [],
    },
    {
      title: 'both ways for all',
      plan: '## 4. Database Changes\n\n### Migration plan\n\n**Up:**\n\n1. Create `orders`\n\n**Down:**\n\n1. Drop `orders`\n',
      expect: [],
    },
    {
      title: 'no migration',
      plan: '## 4. Database Changes\n\n### Migration plan (up + down)\n\nNone: the schema stays.\n',
      expect: [],
    },
    {
      title: 'no way down for one',
      plan: '## 4. Database Changes\n\n### Migration plan (up + down)\n\n- **D1** Table `orders`\n  - Up: Create it.\n- **D2** Index on `orders`\n  - Up: Create it.\n  - Down: Drop it.\n',
      expect: ['5:1-5:24 Missing way down of migration `D1`'],
    },
    {
      title: 'neither',
      plan: '## 4. Database Changes\n\n### Migration plan\n\n- Create the table `orders`\n',
      expect: ['3:1-3:19 Missing way up and down in the migration plan'],
    },
  ],
  *check(document) {
    const plans = answersIn(document, 4, migration);
    const open = plans.filter(
      (plan) => !isEmpty(plan) && !isSettled(plan.text === '' ? plan.parts : [{ ...plan, words: plan.text }]),
    );
    const found = open.length === 0 ? [] : partsOf(document, 4).flatMap(pairs);
    if (found.length === 0 && open[0]) {
      const said = open.flatMap((plan) => [plan, ...plan.parts]).map(({ words }) => words);
      const label = open[0].label;
      // A label for both, as the specification writes it, says neither.
      const bare = (words: string): string =>
        ways.every((way) => labelSays(label, way)) ? words.replace(label, '') : words;
      const missing = ways.filter((way) => !said.some((words) => labelSays(bare(words), way)));
      if (missing.length > 0)
        yield {
          message: `Missing way ${missing.map(({ id }) => id).join(' and ')} in the migration plan`,
          place: open[0].place,
        };
    }
    for (const { part, missing } of found) {
      if (missing.length > 0)
        yield {
          message: `Missing way ${missing.join(' and ')} of migration ${quote(part.id || part.label || part.words)}`,
          place: part.place,
        };
    }
  },
});

interface Pair {
  readonly part: Part;
  readonly missing: readonly string[];
}

// Whatever has a way of its own must have both, and so must every change with an id beside it.
function pairs(part: Part): readonly Pair[] {
  const has = (way: (typeof ways)[number]): boolean =>
    part.parts.some((nested) => labelSays(nested.label, way) && !isEmpty(nested));
  const missing = ways.filter((way) => !has(way)).map(({ id }) => id);
  if (missing.length < ways.length) return [{ part, missing }];
  if (part.id !== '' && stateOf(part.text).state === 'stated' && part.parts.length > 0) return [{ part, missing }];
  return part.parts.flatMap(pairs);
}
