import { createColors } from 'picocolors';
import type { Diagnostic, Severity } from '../../model/index.ts';
import { largest } from '../../text/index.ts';
import { count } from '../count.ts';
import { show } from '../show.ts';
import type { CheckedFile, DiagnosticsOptions } from '../types.ts';
import { wrap } from '../wrap.ts';
import { tally } from './tally.ts';

type Colors = ReturnType<typeof createColors>;
interface Columns {
  readonly place: number;
  readonly severity: number;
  readonly message: number;
}

/** Findings grouped by file in aligned columns, and a line that sums them up. */
export function diagnosticsAsText(
  files: readonly CheckedFile[],
  { colors = false, width = Infinity }: DiagnosticsOptions,
): string {
  const paint = createColors(colors);
  const groups = files
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(({ path, diagnostics }) => {
      const columns = measure(diagnostics, width);
      return [paint.underline(show(path)), ...diagnostics.flatMap((one) => rows(one, columns, paint)), '', ''].join(
        '\n',
      );
    });
  return `${groups.join('')}${summary(files, paint)}\n`;
}

function rows(diagnostic: Diagnostic, columns: Columns, paint: Colors): readonly string[] {
  const { severity, message, note, ruleId } = diagnostic;
  const [first = '', ...rest] = wrap(show(message), columns.message);
  const indent = ' '.repeat(columns.place + columns.severity + 6);
  const lead = `  ${paint.dim(placeOf(diagnostic).padStart(columns.place))}  ${painter(severity, paint)(severity.padEnd(columns.severity))}`;
  const more = note === undefined ? [] : wrap(show(note), columns.message);
  return [
    `${lead}  ${first.padEnd(columns.message)}  ${paint.dim(ruleId)}`,
    ...rest.map((line) => indent + line),
    ...more.map((line) => indent + paint.dim(line)),
  ];
}

function placeOf({ place }: Diagnostic): string {
  return place ? `${place.start.line}:${place.start.column}` : '1:1';
}

function painter(severity: Severity, paint: Colors): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
}

const narrowest = 30;

function measure(diagnostics: readonly Diagnostic[], width: number): Columns {
  const place = longest(diagnostics.map(placeOf));
  const severity = longest(diagnostics.map((one) => one.severity));
  const message = longest(diagnostics.map((one) => show(one.message)));
  const rest = place + severity + longest(diagnostics.map((one) => one.ruleId)) + 8;
  return { place, severity, message: Math.min(message, Math.max(narrowest, width - rest)) };
}

function summary(files: readonly CheckedFile[], paint: Colors): string {
  const { errors, warnings, infos, filesWithFindings } = tally(files);
  if (filesWithFindings === 0) return paint.green(`no findings in ${count(files.length, 'file')}`);
  const said = [count(errors, 'error'), count(warnings, 'warning'), ...(infos > 0 ? [count(infos, 'info')] : [])];
  const where = files.length === 1 ? '' : ` in ${filesWithFindings} of ${count(files.length, 'file')}`;
  return (errors > 0 ? paint.red : paint.yellow)(`${said.join(', ')}${where}`);
}

function longest(texts: readonly string[]): number {
  return largest(
    texts.map((text) => text.length),
    0,
  );
}
