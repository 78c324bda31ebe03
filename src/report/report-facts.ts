import { factsAsJson } from './facts/json.ts';
import { factsAsText } from './facts/text.ts';
import type { ReadDocument, ReportOptions } from './types.ts';

/** The formats of a report of facts. */
export const factFormats = ['text', 'json'] as const;

/** Reports what was found in brainstorms: as text for a person, or as JSON for a program. Ends in a newline. */
export function reportFacts(
  format: (typeof factFormats)[number],
  documents: readonly ReadDocument[],
  options: ReportOptions = {},
): string {
  return format === 'json' ? factsAsJson(documents) : factsAsText(documents, options);
}
