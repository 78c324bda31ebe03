import { lineAsText } from './lines/text.ts';
import type { ExplainedLine } from './lines/types.ts';
import { printJson } from './print-json.ts';

/** Reports why a line is in a plan: as text for a person, or as JSON for a program. Ends in a newline. */
export function reportLine(format: 'text' | 'json', line: ExplainedLine): string {
  return format === 'json' ? printJson({ schemaVersion: 1, ...line }) : lineAsText(line);
}
