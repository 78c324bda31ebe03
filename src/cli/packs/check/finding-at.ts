import type { Diagnostic } from '../../../model/index.ts';
import type { PackFinding } from '../../../pack/index.ts';

/** A finding about a value of a pack's file, with its place. */
export function findingAt(
  ruleId: string,
  { message, file, keys = [], atKey, severity = 'error' }: PackFinding,
): Diagnostic {
  const place = 'placeOf' in file ? (atKey ? file.placeOfKey(keys) : file.placeOf(keys)) : undefined;
  const path = 'pathOf' in file && file.pathOf ? file.pathOf(keys) : file.path;
  return { ruleId, severity, message, path, ...(place && { place }) };
}
