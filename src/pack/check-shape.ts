import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Diagnostic } from '../model/index.ts';
import { suggest } from './suggest.ts';
import type { YamlFile } from './read-yaml.ts';
import { allMatches } from '../text/index.ts';

type Keys = readonly (string | number)[];
type Issue = BaseIssue<unknown>;

/**
 * Holds a YAML file against a schema.
 *
 * @returns its value, or one finding for each thing that does not fit, with its place
 */
export function checkShape<const Schema extends GenericSchema>(
  file: YamlFile,
  schema: Schema,
): { value?: InferOutput<Schema>; diagnostics: readonly Diagnostic[] } {
  const result = safeParse(schema, file.value);
  if (result.success) return { value: result.output, diagnostics: [] };
  const found = result.issues.flatMap((issue) => described(issue, [], schema));
  return {
    diagnostics: found.map(({ message, keys, atKey }) => {
      const place = atKey ? file.placeOfKey(keys) : file.placeOf(keys);
      return { ruleId: 'pack-shape', severity: 'error', message, path: file.path, ...(place && { place }) };
    }),
  };
}

interface Found {
  readonly message: string;
  readonly keys: Keys;
  readonly atKey: boolean;
}

function described(issue: Issue, above: Keys, schema: unknown): readonly Found[] {
  const keys = [...above, ...keysOf(issue)];
  const inner = innerIssues(issue);
  if (inner.length > 0) return inner.flatMap((one) => described(one, keys, undefined));
  const last = String(keys.at(-1) ?? '');
  const isKey = issue.path?.at(-1)?.origin === 'key';
  if (isKey && issue.expected === 'never') {
    const message = `Unexpected key \`${last}\`${suggest(last, knownKeys(schema, keys.slice(0, -1)))}`;
    return [{ message, keys, atKey: true }];
  }
  const where = keys.slice(0, isKey ? -1 : undefined);
  const inside = where.length === 0 ? '' : ` in \`${where.join('.')}\``;
  if (isKey) return [{ message: `Missing \`${last}\`${inside}`, keys: where, atKey: false }];
  const at = where.length === 0 ? '' : ` at \`${where.join('.')}\``;
  const choices = issue.type === 'picklist' ? allMatches(issue.expected ?? '', /"([^"]*)"/gu) : [];
  const known = choices.map(([, choice]) => choice ?? '');
  const meant = suggest(issue.received.replaceAll('"', ''), known);
  const rest = meant === '' ? `, expected ${expected(issue)}` : meant;
  return [{ message: `Unexpected ${issue.received}${at}${rest}`, keys, atKey: false }];
}

const names: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  Array: 'a list',
  Object: 'a record',
};

function expected(issue: Issue): string {
  if (issue.type === 'custom') return issue.message;
  return names[issue.expected ?? ''] ?? issue.expected ?? issue.type;
}

/**
 * What is wrong inside of a value that may have one of several forms: the complaints of the form that it comes nearest
 * to. None where it is like none of them.
 */
function innerIssues(issue: Issue): readonly Issue[] {
  if (issue.type !== 'union') return [];
  const inside = (issue.issues ?? []).filter((one) => one.path !== undefined);
  const unknown = inside.find((one) => one.expected === 'never');
  return unknown ? [unknown] : inside.slice(0, 1);
}

function keysOf(issue: Issue): Keys {
  return (issue.path ?? []).map((part) => (typeof part.key === 'number' ? part.key : String(part.key)));
}

/** The keys that the record at these keys may have, as far as the schema has one form there. */
function knownKeys(schema: unknown, keys: Keys): readonly string[] {
  let at = unwrapped(schema);
  for (const key of keys) at = unwrapped(typeof key === 'number' ? at.item : (at.entries?.[key] ?? at.value));
  return Object.keys(at.entries ?? {});
}

interface Form {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly value?: unknown;
  readonly wrapped?: unknown;
}

function unwrapped(schema: unknown): Form {
  const form = (schema ?? {}) as Form;
  return form.wrapped === undefined ? form : unwrapped(form.wrapped);
}
