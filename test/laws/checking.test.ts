import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, checkRules } from '../../src/check/index.ts';
import type { Diagnostic } from '../../src/model/index.ts';
import { anyText, cleanPlan, damagedPlan } from '../helpers/broken-plans.ts';

const lines = cleanPlan.split('\n');
const ids = new Set(checkRules.map(({ ruleId }) => ruleId));

function holds(source: string, found: readonly Diagnostic[]): void {
  let last = 0;
  for (const { ruleId, message, place } of found) {
    expect(ids.has(ruleId)).toBe(true);
    expect(message).toMatch(/^(?:Unexpected|Missing) [^\n]*[^.\n]$/u);
    if (!place) continue;
    expect(place.start.offset).toBeGreaterThanOrEqual(last);
    expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
    expect(place.end.offset).toBeLessThanOrEqual(source.length);
    // Line and column say the same as the offset does.
    const before = source
      .replace(/^\uFEFF/u, '')
      .slice(0, place.start.offset)
      .split(/\r\n|\r|\n/u);
    // The parser places what is empty behind a quote's mark ("> ") at the end of that line, one sign too far.
    const behindMark = before.at(-1) === '' && place.start.column > 1;
    if (!behindMark)
      expect([before.length, (before.at(-1) ?? '').length + 1]).toEqual([place.start.line, place.start.column]);
    last = place.start.offset;
  }
}

test('any text is checked, twice alike, with findings in order and in their places', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const found = check(source, { owners: ['coder'] });
      holds(source, found);
      expect(check(source, { owners: ['coder'] })).toEqual(found);
    }),
    { numRuns: 100 },
  );
});

test('a good plan, however it is damaged, is checked', () => {
  fc.assert(
    fc.property(damagedPlan, (source) => holds(source, check(source))),
    { numRuns: 25 },
  );
});

// Every third such line, since each is a whole check: headings of sections and phases, labels, fields of tasks and migrations.
// A change that is called by its route says its endpoint there as well.
const demanded = lines.flatMap((line, at) => {
  const isHeading = /^##\s|^### Phase/u.test(line);
  const isField = /^ {2}- (?:Purpose|Files|Dependencies|Owner|Up|Down)/u.test(line);
  return isHeading || isField || /^- \*\*(?!Endpoint)[A-Z][a-z]/u.test(line) ? [at] : [];
});

test.each([0, 1, 2])('a good plan without one of its demanded lines is no good plan (%s of 3)', (rest) => {
  const tried = demanded.filter((_, index) => index % 3 === rest);
  const silent = tried.filter((at) => check(lines.toSpliced(at, 1).join('\n')).length === 0);
  expect(silent.map((at) => `${at + 1} ${lines[at]}`)).toEqual([]);
});

test('nesting without end ends neither in a crash nor in waiting', () => {
  for (const deep of ['> '.repeat(800), '- '.repeat(300), '['.repeat(2000), '*a '.repeat(1000), '| '.repeat(2000)]) {
    const source = `## 9. Risks & Mitigations\n\n${deep}x\n`;
    holds(source, check(source));
  }
});
