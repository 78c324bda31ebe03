import { relative } from 'node:path';
import { type CheckOptions, checkRules } from '../../check/index.ts';
import { describeDiagnostic } from '../files/describe-diagnostic.ts';
import { readText } from '../files/read-text.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { parseConfig } from './parse-config.ts';

/**
 * Reads a configuration file.
 *
 * @throws PlanwrightError with file, line and column where it is not in order
 */
export function readConfig(path: string): CheckOptions {
  const shown = relative('', path);
  const known = checkRules.map(({ ruleId }) => ruleId);
  const { options, diagnostics } = parseConfig(shown, readText(path).text, known);
  if (options) return options;
  const [first] = diagnostics;
  const more = diagnostics.length > 1 ? ` (and ${String(diagnostics.length - 1)} more)` : '';
  throw new PlanwrightError(
    `${first ? describeDiagnostic(first) : `${shown}: it cannot be read`}${more}`,
    'planwright check --list-rules lists the rules',
  );
}
