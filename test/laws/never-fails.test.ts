import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { parsePlan } from '../../src/plan/index.ts';
import { piece } from '../helpers/markdown-pieces.ts';
import { parserAsserts } from '../helpers/parser-asserts.ts';

const fixtures = join(import.meta.dirname, '../fixtures/check');
const plans = readdirSync(fixtures)
  .filter((name) => !name.startsWith('.'))
  .map((name) => readFileSync(join(fixtures, name, 'plan.md'), 'utf8'));
/** No text this short may take longer, on however slow a machine. */
const patience = 10_000;

function survives(source: string): void {
  fc.pre(!parserAsserts(source));
  const start = performance.now();
  const found = check(source, { owners: ['coder'] });
  const { plan } = parsePlan(source);
  expect(performance.now() - start).toBeLessThan(patience);
  expect(found.every(({ message }) => message !== '')).toBe(true);
  expect(plan.title).toBe('');
}

const headings = fc.constantFrom(
  ...plans.flatMap((plan) => plan.split('\n').filter((line) => /^#|^\*\*|^- \[/u.test(line))),
);
const written = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: piece },
      headings.map((line) => `\n\n${line}\n\n`),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const cutOff = fc
  .tuple(fc.constantFrom(...plans), fc.nat(6000), fc.nat(2500))
  .map(([plan, from, length]) => plan.slice(from % plan.length, (from % plan.length) + length));
const edited = fc
  .tuple(
    cutOff,
    fc.array(fc.tuple(fc.nat(2500), fc.nat(8), fc.oneof(piece, fc.string({ unit: 'binary' }))), { maxLength: 8 }),
  )
  .map(([text, edits]) =>
    edits.reduce(
      (all, [at, gone, more]) => all.slice(0, at % (all.length + 1)) + more + all.slice((at % (all.length + 1)) + gone),
      text,
    ),
  );

test.each([
  ['text like Markdown', written, 1200],
  ['plans that are cut off', cutOff, 300],
  ['plans with random edits', edited, 500],
] as const)(
  '%s neither crash a check nor keep it busy',
  (_, texts, numRuns) => {
    fc.assert(fc.property(texts, survives), { numRuns, endOnFailure: true });
  },
  120_000,
);
