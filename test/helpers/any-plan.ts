import * as fc from 'fast-check';
import type {
  ContractChange,
  OpenQuestion,
  Origin,
  Phase,
  Plan,
  Risk,
  SchemaChange,
  Slot,
  Statement,
} from '../../src/model/index.ts';
import { piece } from './markdown-pieces.ts';
import { slotIds } from './section-pack.ts';

/** Lines that try to be something else than a statement. */
const hostile = fc.constantFrom(
  '# 1. Heading\n\n## 2. Another',
  '```sh\nrm -rf /\n```',
  '    indented code',
  '<script>alert(1)</script>',
  '<!-- never closed',
  '<div>\n\n## 3. Inside',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '[a]: https://example.org "title"',
  '[^a]: note',
  '![a](b.png) [c](javascript:d)',
  'https://example.org/a_(b)?c=d&amp;e. and www.example.org, mailto:a@example.org',
  'a@example.org',
  '- [x] done\n- [ ] not done',
  '---\ntitle: front\n---',
  'Setext\n===',
  '{{#phases}}{{name}}{{/phases}}{{> list}}{{{x}}}',
  '\uE0000\uE001 \uE000999\uE001',
  '\u202Eright to left\u202C \u0000\u001B[31m\r\u2028\u0085',
  '\uD83D alone',
  '',
  ' ',
  '\\',
  '`',
  '**T1.1 bold**',
  '***',
  'a'.repeat(5000),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.tuple(hostile, hostile).map((both) => both.join('')) },
);
const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.nat(500).map((line): Origin => ({ from: 'brainstorm', line: line + 1, path: 'a.b' })),
  fc.constant<Origin>({ from: 'rule', ruleId: 'a-rule' }),
);
const statement: fc.Arbitrary<Statement> = fc.record({
  text,
  origins: fc.array(origin, { minLength: 1, maxLength: 2 }),
});
const question = fc.constantFrom('q0', 'q1', 'q2');
const slot: fc.Arbitrary<Slot> = fc.oneof(
  fc.array(statement, { minLength: 1, maxLength: 3 }).map((statements): Slot => ({ state: 'stated', statements })),
  statement.map((reason): Slot => ({ state: 'none', reason })),
  question.map((key): Slot => ({ state: 'unknown', question: key })),
);
const slots = fc
  .array(fc.option(slot, { freq: 12, nil: undefined }), { minLength: slotIds.length, maxLength: slotIds.length })
  .map((all) => new Map(all.flatMap((one, at) => (one ? [[slotIds[at] ?? '', one] as const] : []))));
const contract: fc.Arbitrary<ContractChange> = fc.record({
  key: fc.constant('c'),
  id: fc.constant('C1'),
  name: statement,
  endpoint: slot,
  schema: slot,
  event: slot,
  compatibility: slot,
  versioning: slot,
});
const change: fc.Arbitrary<SchemaChange> = fc.record({
  key: fc.constant('d'),
  id: fc.constant('D1'),
  kind: fc.constantFrom('table', 'column', 'index', 'constraint'),
  name: statement,
  up: slot,
  down: slot,
  backfill: slot,
  impact: slot,
});
const risk: fc.Arbitrary<Risk> = fc.record({
  key: fc.constant('r'),
  id: fc.constant('R1'),
  risk: statement,
  impact: slot,
  mitigation: slot,
});
const phase = (number: number): fc.Arbitrary<Phase> =>
  fc.record({
    number: fc.constant(number),
    name: fc.constant(`Phase ${number}`),
    notes: fc.array(statement, { maxLength: 2 }),
    tasks: fc.array(
      fc.record({
        key: fc.constantFrom('t1', 't2'),
        id: fc.constant(`T${number}.1`),
        phase: fc.constant(number),
        name: statement,
        purpose: statement,
        files: slot,
        after: fc.array(fc.constantFrom('t1', 't2', 'nobody'), { maxLength: 2 }),
        owner: fc.constant('coder'),
      }),
      { maxLength: 2 },
    ),
  });
const openQuestion = (at: number): fc.Arbitrary<OpenQuestion> =>
  fc.record({
    key: fc.constant(`q${at}`),
    id: fc.constant(`Q${at}`),
    group: fc.constantFrom('external', 'missing', 'business', 'data'),
    question: statement,
    blocks: statement,
  });

/** Any plan whose references hold: hostile statements, all three states, anything absent. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  title: text,
  slots,
  contracts: fc.array(contract, { maxLength: 2 }),
  schema: fc.array(change, { maxLength: 3 }),
  phases: fc.tuple(...[1, 2, 3, 4, 5].map(phase)),
  risks: fc.array(risk, { maxLength: 2 }),
  questions: fc.tuple(...[0, 1, 2].map(openQuestion)),
});
