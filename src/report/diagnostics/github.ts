import type { Diagnostic, Severity } from '../../model/index.ts';
import { sanitize } from '../../text/index.ts';
import type { CheckedFile } from '../types.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export function diagnosticsAsGithub(files: readonly CheckedFile[]): string {
  return files.flatMap(({ path, diagnostics }) => diagnostics.map((one) => `${commandOf(path, one)}\n`)).join('');
}

function commandOf(path: string, { severity, place, ruleId, message, note }: Diagnostic): string {
  const properties = {
    file: path,
    line: place?.start.line ?? 1,
    endLine: place?.end.line ?? 1,
    col: place?.start.column ?? 1,
    endColumn: place?.end.column ?? 1,
    title: ruleId,
  };
  const said = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${said.join(',')}::${data(note === undefined ? message : `${message}\n${note}`)}`;
}

// As the runner undoes it: https://github.com/actions/toolkit, packages/core/src/command.ts; `sanitize` leaves no carriage return.
function data(text: string): string {
  return sanitize(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
