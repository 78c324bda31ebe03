export { printJson } from './print-json.ts';
export { diagnosticFormats, reportDiagnostics } from './report-diagnostics.ts';
export { factFormats, reportFacts } from './report-facts.ts';
export { reportLine } from './report-line.ts';
export type { ExplainedLine, LineSource } from './lines/types.ts';
export type { CheckedFile, ReadDocument, RuleNote } from './types.ts';
