import type { Diagnostic } from '../model/index.ts';
import { compare } from '../text/index.ts';
import { readDocument } from './read/read-document.ts';
import { checkRules } from './rules/index.ts';
import type { CheckOptions, CheckRule } from './types.ts';

/**
 * Holds a finished plan, whoever wrote it, against the contract of the ten sections.
 * Returns what is wrong, sorted by place and rule; an empty list is a clean plan. Never throws for a document.
 */
export function check(
  source: string,
  options: CheckOptions = {},
  rules: readonly CheckRule[] = checkRules,
): readonly Diagnostic[] {
  const document = readDocument(source.replace(/^\uFEFF/u, ''));
  const found = rules.flatMap((rule) => {
    const { ruleId, severity } = rule;
    return [...rule.check(document, options)].map(({ message, note, place }): Diagnostic => ({
      ruleId,
      severity,
      message,
      ...(place && { place }),
      ...(note !== undefined && { note }),
    }));
  });
  return found.toSorted((a, b) => offset(a) - offset(b) || compare(a.ruleId, b.ruleId));
}

function offset({ place }: Diagnostic): number {
  return place?.start.offset ?? 0;
}
