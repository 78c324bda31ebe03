import type { Diagnostic } from '../../model/index.ts';
import { sanitize } from '../../text/index.ts';

/** A finding on one line: `file:3:7: message`. */
export function describeDiagnostic({ path, place, message, note }: Diagnostic): string {
  const where = [path, place && `${String(place.start.line)}:${String(place.start.column)}`]
    .filter((part) => part !== undefined)
    .join(':');
  return sanitize([where, message].filter((part) => part !== '').join(': ') + (note === undefined ? '' : `; ${note}`));
}
