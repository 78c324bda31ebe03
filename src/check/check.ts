import type { Diagnostic } from '../model/index.ts';
import { checkDocument } from './check-document.ts';
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
  return checkDocument(readDocument(source.replace(/^\uFEFF/u, '')), options, rules);
}
