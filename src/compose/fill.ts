import Mustache from 'mustache';
import { BoundedContext } from './bounded-context.ts';
import { fillNames } from './fill-names.ts';
import { referenceClose, referenceOpen } from './reference-marks.ts';
import type { Nested } from './types.ts';

/**
 * A template of the pack with its view filled in, on one line. `{{x}}` cannot end the code span it stands in. References
 * (`[[key]]`) are marked by private characters until `resolveReferences` reads them. The loader has made sure that the
 * template is well formed; one that is not throws.
 */
export function fill(template: string, view: Nested): string {
  const marked = template.replaceAll('[[', referenceOpen).replaceAll(']]', referenceClose);
  const filled = marked.includes('{{') ? filledIn(marked, view) : marked;
  return filled.replace(/\s+/gu, ' ').trim();
}

function filledIn(template: string, view: Nested): string {
  const context = new BoundedContext(view);
  return fillNames(template, context, escape) ?? Mustache.render(template, context, undefined, { escape });
}

function escape(value: unknown): string {
  return String(value).replaceAll('`', "'");
}
