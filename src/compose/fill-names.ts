import type { BoundedContext } from './bounded-context.ts';

/** A tag that stands for the value of a name, as it is in three braces. */
const names = /\{\{\{\s*([\w.]+)\s*\}\}\}|\{\{\s*([\w.]+)\s*\}\}/gu;

function written(value: unknown): string {
  return String(value);
}

/**
 * Fills in a template that only names values, as Mustache does: four of five are such, and it takes them apart for longer than
 * it fills them.
 *
 * @param escape what is done to a value in two braces
 * @returns undefined where there is another tag
 */
export function fillNames(
  template: string,
  context: BoundedContext,
  escape: (value: unknown) => string,
): string | undefined {
  if (template.replace(names, '').includes('{{')) return undefined;
  return template.replace(names, (_tag, whole: string | undefined, escaped: string | undefined) => {
    const value = context.lookup(whole ?? escaped ?? '');
    if (value === undefined || value === null) return '';
    return whole === undefined ? escape(value) : written(value);
  });
}
