import type { Diagnostic } from '../../model/index.ts';
import { printJson } from '../print-json.ts';
import type { CheckedFile, DiagnosticsOptions } from '../types.ts';
import { tally } from './tally.ts';

/**
 * Findings as the contract's JSON, schema version 1. A finding about a whole file has the place 1:1; `note` is there
 * where there is one, `url` is null where the rule has no page.
 */
export function diagnosticsAsJson(files: readonly CheckedFile[], { rules = [] }: DiagnosticsOptions): string {
  const urls = new Map(rules.map(({ ruleId, url }) => [ruleId, url]));
  return printJson({
    schemaVersion: 1,
    files: files.map(({ path, diagnostics }) => ({
      path,
      messages: diagnostics.map((diagnostic) => messageOf(diagnostic, urls.get(diagnostic.ruleId))),
    })),
    summary: tally(files),
  });
}

function messageOf({ ruleId, severity, message, place, note }: Diagnostic, url: string | undefined): object {
  const { start, end } = place ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    ruleId,
    severity,
    message,
    note,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    url: url ?? null,
  };
}
