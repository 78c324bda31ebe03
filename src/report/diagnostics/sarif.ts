import type { Diagnostic, Severity } from '../../model/index.ts';
import { printJson } from '../print-json.ts';
import type { CheckedFile, DiagnosticsOptions, RuleNote } from '../types.ts';
import { uriOf } from './uri-of.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** Findings as SARIF 2.1.0, the exchange format of code scanners, with what is known of the rules. */
export function diagnosticsAsSarif(files: readonly CheckedFile[], { rules = [], version }: DiagnosticsOptions): string {
  const indexes = new Map(rules.map(({ ruleId }, index) => [ruleId, index]));
  const driver = { name: 'planwright', version, rules: rules.map(ruleOf) };
  const results = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic) => resultOf(diagnostic, path, indexes.get(diagnostic.ruleId))),
  );
  return printJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  });
}

function ruleOf({ ruleId, severity, summary, rationale, url }: RuleNote): object {
  return {
    id: ruleId,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    defaultConfiguration: { level: levels[severity] },
    helpUri: url,
  };
}

function resultOf({ ruleId, severity, message, note, place }: Diagnostic, path: string, ruleIndex?: number): object {
  const region = place && {
    startLine: place.start.line,
    startColumn: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
  };
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: note === undefined ? message : `${message}\n${note}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } }],
  };
}
