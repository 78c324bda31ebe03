import type { Place } from '../../src/model/index.ts';
import { type CheckedFile, type ReadDocument, reportFacts, type RuleNote } from '../../src/report/index.ts';

const place = (line: number, column: number, endLine: number, endColumn: number): Place => ({
  start: { line, column, offset: 0 },
  end: { line: endLine, column: endColumn, offset: 0 },
});

/** Findings of each severity, with and without place and note, in names that need escaping, and a clean file. */
export const files: readonly CheckedFile[] = [
  {
    path: 'plans/50% off, really: #1?.plan.md',
    diagnostics: [
      {
        ruleId: 'section-missing',
        severity: 'error',
        message: 'Missing section `## 4. Database Changes`',
        place: place(120, 1, 120, 40),
        note: 'A section without content says "None"\nand why',
      },
      { ruleId: 'no-filler', severity: 'warning', message: 'Unexpected filler `etc`', place: place(7, 13, 8, 2) },
      { ruleId: 'rollback-trigger', severity: 'info', message: 'Missing trigger of the rollback: 100 %, at once' },
    ],
  },
  {
    path: 'C:\\plans\\hostile\u001B[31m\u202E.md',
    diagnostics: [
      {
        ruleId: 'no-html',
        severity: 'error',
        message: 'Unexpected HTML `<b>\u001B]8;;x\u0007\u009B1m`\r\n::error::forged',
        place: place(1, 1, 1, 4),
      },
    ],
  },
  { path: 'clean.plan.md', diagnostics: [] },
];

/** What is known of two of the rules. */
export const rules: readonly RuleNote[] = [
  {
    ruleId: 'section-missing',
    severity: 'error',
    summary: 'All ten sections are there.',
    rationale: 'A section that is left out is a question nobody asked.',
    url: 'https://example.org/rules/section-missing',
  },
  { ruleId: 'no-filler', severity: 'warning', summary: 'No filler.', rationale: 'It says nothing.' },
];

/** Facts with each kind of part, a hostile one, and a document in which nothing was found. */
export const documents: readonly ReadDocument[] = [
  {
    path: 'notes.md',
    sha256: 'a'.repeat(64),
    language: 'en',
    facts: [
      { kind: 'title', text: 'Photo albums', line: 1, column: 1, endLine: 1, by: 'heading', certainty: 'stated' },
      {
        kind: 'option',
        text: 'A gallery product that somebody else runs for us and that costs per album',
        line: 8,
        column: 3,
        endLine: 9,
        by: 'table',
        certainty: 'inferred',
        data: { status: 'rejected', number: 'B', reason: 'it costs per album' },
      },
      {
        kind: 'component',
        text: 'mailer',
        line: 120,
        column: 1,
        endLine: 120,
        by: 'list',
        certainty: 'stated',
        data: { change: 'existing', external: true },
      },
      {
        kind: 'table',
        text: 'albums',
        line: 14,
        column: 1,
        endLine: 18,
        by: 'ddl',
        certainty: 'stated',
        data: { change: 'new', columns: ['id', 'owner'] },
      },
      {
        kind: 'risk',
        text: 'The bucket\u001B[2J fills\u0000 up',
        line: 30,
        column: 1,
        endLine: 30,
        by: 'arrow',
        certainty: 'stated',
        data: { impact: 'uploads \u202Efail', mitigation: 'an alert' },
      },
      {
        kind: 'constraint',
        text: '写真は国内に保存する',
        line: 31,
        column: 1,
        endLine: 31,
        by: 'list',
        certainty: 'stated',
      },
    ],
  },
  { path: 'empty\u001B[1m.md', sha256: 'b'.repeat(64), language: 'und', facts: [] },
];

/** The whole of a report of facts. */
export function factsReport(...asked: Parameters<typeof reportFacts>): string {
  return [...reportFacts(...asked)].join('');
}
