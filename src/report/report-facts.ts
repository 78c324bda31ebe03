import { factsAsJson } from './facts/json.ts';
import { factsAsText } from './facts/text.ts';
import type { ReadDocument, ReportOptions } from './types.ts';

/** The formats of a report of facts. */
export const factFormats = ['text', 'json'] as const;

/**
 * Reports what was found in brainstorms: as text for a person, or as JSON for a program. In pieces, to be written one after the
 * other; the last ends in a newline.
 */
export function reportFacts(
  format: (typeof factFormats)[number],
  documents: readonly ReadDocument[],
  options: ReportOptions = {},
): Iterable<string> {
  return format === 'json' ? factsAsJson(documents) : factsAsText(documents, options);
}
