export { diagnosticFormats, reportDiagnostics } from './report-diagnostics.ts';
export { factFormats, reportFacts } from './report-facts.ts';
export type { CheckedFile, ReadDocument, RuleNote } from './types.ts';
