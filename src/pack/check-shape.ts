import { type BaseIssue, type GenericSchema, getDotPath, safeParse } from 'valibot';
import type { Diagnostic } from '../model/index.ts';
import { didYouMean } from '../text/index.ts';
import type { YamlFile } from './read-yaml.ts';

function keysOf(issue: BaseIssue<unknown>): readonly (string | number)[] {
  return (issue.path ?? []).map((part) => (typeof part.key === 'number' ? part.key : String(part.key)));
}

/** The keys that the object around an issue may have. */
function siblings(schema: GenericSchema, keys: readonly (string | number)[]): readonly string[] {
  let at: unknown = schema;
  for (const key of keys.slice(0, -1)) {
    const here = at as { entries?: Record<string, unknown>; item?: unknown; wrapped?: unknown };
    const inner = here.wrapped ? (here.wrapped as typeof here) : here;
    at = typeof key === 'number' ? inner.item : inner.entries?.[key];
    const wrapped = (at as { wrapped?: unknown } | undefined)?.wrapped;
    if (wrapped !== undefined) at = wrapped;
  }
  const entries = (at as { entries?: Record<string, unknown> } | undefined)?.entries;
  return entries ? Object.keys(entries) : [];
}

/**
 * Holds a YAML file against a schema.
 *
 * @returns its value, or one finding for each thing that does not fit, with its place
 */
export function checkShape<const Schema extends GenericSchema>(
  file: YamlFile,
  schema: Schema,
): { value?: import('valibot').InferOutput<Schema>; diagnostics: readonly Diagnostic[] } {
  const result = safeParse(schema, file.value);
  if (result.success) return { value: result.output, diagnostics: [] };
  const diagnostics = result.issues.map((issue): Diagnostic => {
    const keys = keysOf(issue);
    const place = file.placeOf(keys);
    const where = getDotPath(issue) ?? 'the file';
    const last = String(keys.at(-1) ?? '');
    const unknown = issue.type === 'strict_object' && issue.expected === 'never';
    const meant = unknown ? didYouMean(last, siblings(schema, keys)) : undefined;
    const message = unknown
      ? `Unexpected key \`${last}\``
      : `Unexpected ${issue.received} at \`${where}\`, expected ${issue.expected ?? 'something else'}`;
    return {
      ruleId: 'pack-shape',
      severity: 'error',
      message: meant === undefined ? message : `${message}, did you mean \`${meant}\``,
      path: file.path,
      ...(place && { place }),
    };
  });
  return { diagnostics };
}
