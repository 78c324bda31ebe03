import type { CheckLimits, CheckOptions } from '../../check/index.ts';
import type { Diagnostic, Severity } from '../../model/index.ts';
import { checkShape, readYaml, suggest, type YamlFile } from '../../pack/index.ts';
import { configSchema } from './config-schema.ts';

/**
 * Reads the text of a `planwright.config.yaml`.
 *
 * @param path the file's name in findings
 * @param known the ids of all rules
 * @returns what `check` is told by it, or findings with line and column
 */
export function parseConfig(
  path: string,
  text: string,
  known: readonly string[],
): { readonly options?: CheckOptions; readonly diagnostics: readonly Diagnostic[] } {
  const { file, diagnostics } = readYaml(path, text);
  if (!file) return { diagnostics };
  // A file in which everything is commented out.
  if (file.value === null) return { options: {}, diagnostics: [] };
  const shape = checkShape(file, configSchema);
  if (!shape.value) return { diagnostics: shape.diagnostics };
  const { rules = {}, owners, limits = {} } = shape.value;
  const wrong = [...unknownRules(file, rules, known), ...crossedLimits(file, given(limits))];
  if (wrong.length > 0) return { diagnostics: wrong };
  const severities = Object.entries(rules).flatMap(([id, weight]) => (weight === 'on' ? [] : [[id, weight] as const]));
  return {
    options: {
      ...(owners && { owners }),
      limits: given(limits),
      severities: Object.fromEntries<Severity | 'off'>(severities),
    },
    diagnostics: [],
  };
}

type Limits = { readonly [Name in keyof CheckLimits]: CheckLimits[Name] | undefined };

function given(limits: Limits): CheckLimits {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

function unknownRules(file: YamlFile, rules: object, known: readonly string[]): readonly Diagnostic[] {
  const unknown = Object.keys(rules).filter((id) => !known.includes(id));
  return unknown.map((id) => finding(file, ['rules', id], `Unexpected rule \`${id}\`${suggest(id, known)}`));
}

function crossedLimits(file: YamlFile, { summaryFewest = 1, summaryMost = Infinity }: CheckLimits) {
  if (summaryFewest <= summaryMost) return [];
  const message = `Unexpected \`summaryMost\` of ${summaryMost}, expected no less than \`summaryFewest\``;
  return [finding(file, ['limits', 'summaryMost'], message)];
}

function finding(file: YamlFile, keys: readonly string[], message: string): Diagnostic {
  const place = file.placeOfKey(keys);
  return { ruleId: 'config', severity: 'error', message, path: file.path, ...(place && { place }) };
}
