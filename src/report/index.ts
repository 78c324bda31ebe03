export { diagnosticFormats, reportDiagnostics } from './report-diagnostics.ts';
export { factFormats, reportFacts } from './report-facts.ts';
export type { CheckedFile, DiagnosticsOptions, ReadDocument, ReportOptions, RuleNote } from './types.ts';
