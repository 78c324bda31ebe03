import type { Diagnostic } from '../../model/index.ts';

/** Whether a value that was read from a file is a list of findings. */
export function isDiagnostics(value: unknown): value is readonly Diagnostic[] {
  return Array.isArray(value) && value.every(isDiagnostic);
}

function isDiagnostic(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { ruleId, severity, message, note, place } = value;
  return (
    typeof ruleId === 'string' &&
    (severity === 'error' || severity === 'warning' || severity === 'info') &&
    typeof message === 'string' &&
    (note === undefined || typeof note === 'string') &&
    (place === undefined || (isRecord(place) && isPoint(place['start']) && isPoint(place['end'])))
  );
}

function isPoint(value: unknown): boolean {
  return isRecord(value) && ['line', 'column', 'offset'].every((name) => Number.isSafeInteger(value[name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
