import { baseName } from '../base-name.ts';
import type { PackFinding, Parts } from '../parts.ts';

const expected = 10;

/** There are ten section templates, numbered 01 to 10. What stands in them is checked where they are rendered. */
export function* checkSections({ sections, additions }: Parts): Iterable<PackFinding> {
  const byNumber = new Map<number, string>();
  for (const [within, { path }] of sections) {
    const number = Number(baseName(within).slice(0, 2));
    const first = byNumber.get(number);
    byNumber.set(number, first ?? path);
    if (number < 1 || number > expected)
      yield { message: `Unexpected number of a section, expected 01 to ${String(expected)}`, file: { path } };
    else if (first !== undefined) yield { message: `Unexpected second section, the first is ${first}`, file: { path } };
  }
  for (let number = 1; number <= expected; number += 1) {
    const path = `sections/${String(number).padStart(2, '0')}-*.md`;
    if (!byNumber.has(number)) yield { message: `Missing section ${String(number)} in the pack`, file: { path } };
  }
  for (const { within, path } of additions) {
    const number = Number(baseName(within).slice(0, 2));
    if (number < 1 || number > expected)
      yield { message: `Unexpected number of a section, expected 01 to ${String(expected)}`, file: { path } };
  }
}
