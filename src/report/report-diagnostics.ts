import { diagnosticsAsGithub } from './diagnostics/github.ts';
import { diagnosticsAsJson } from './diagnostics/json.ts';
import { diagnosticsAsSarif } from './diagnostics/sarif.ts';
import { diagnosticsAsText } from './diagnostics/text.ts';
import type { CheckedFile, DiagnosticsOptions } from './types.ts';

/** The formats of a report of findings. */
export const diagnosticFormats = ['text', 'json', 'sarif', 'github'] as const;

const formats: Record<
  (typeof diagnosticFormats)[number],
  (files: readonly CheckedFile[], options: DiagnosticsOptions) => string
> = {
  text: diagnosticsAsText,
  json: diagnosticsAsJson,
  sarif: diagnosticsAsSarif,
  github: diagnosticsAsGithub,
};

/** Reports what was found in checked files, in the order given. Ends in a newline, but that `github` without findings is empty. */
export function reportDiagnostics(
  format: (typeof diagnosticFormats)[number],
  files: readonly CheckedFile[],
  options: DiagnosticsOptions = {},
): string {
  return formats[format](files, options);
}
