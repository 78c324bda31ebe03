import type { Diagnostic } from '../../../model/index.ts';
import { unusedQuestions } from '../../../pack/index.ts';
import { compare } from '../../../text/index.ts';
import { loadPlacedPack } from '../load-placed-pack.ts';
import { builtInPack, placeOfPack } from '../open-pack.ts';
import { type CheckedCases, checkCases } from './check-cases.ts';
import { checkContract } from './check-contract.ts';
import { checkExamples } from './check-examples.ts';
import { readTemplates } from '../read-templates.ts';
import { findingAt } from './finding-at.ts';

const noCases: CheckedCases = { diagnostics: [], count: 0, written: [] };

/** What was found in a pack, and how much of it was looked at. */
export interface CheckedPack {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly cases: number;
  readonly written: readonly string[];
}

/**
 * Holds a pack against everything that a pack must keep: its files, its rules, the contract, its golden cases.
 *
 * @param update whether plans of golden cases that differ are accepted and written
 * @throws PlanwrightError where there is no such pack, or where its files cannot be read
 */
export function checkPack(name: string, root: URL, { update }: { readonly update: boolean }): CheckedPack {
  const place = placeOfPack(name, root);
  const { pack, parts, diagnostics } = loadPlacedPack(name, place, root);
  if (!pack || !parts) return { name, diagnostics, cases: 0, written: [] };
  const own = [
    ...diagnostics,
    ...[...unusedQuestions(parts)].map((finding) => findingAt('pack-question', finding)),
    ...checkExamples(pack, parts),
    ...checkContract(pack, parts, readTemplates(placeOfPack(builtInPack, root).path)),
  ];
  // What is shipped as one file has no golden cases.
  const cases = /\.(?:tgz|tar\.gz)$/u.test(place.path) ? noCases : checkCases(place.path, pack, update);
  const { diagnostics: found, count, written } = cases;
  const all = [...own, ...found].toSorted((a, b) => compare(a.path ?? '', b.path ?? ''));
  return { name: pack.name, diagnostics: all, cases: count, written };
}
