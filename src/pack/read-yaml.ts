import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Place } from '../model/index.ts';

/** A YAML file as plain data, and where each part of it stands. */
export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** The place of the node at a path of keys and indexes; of the nearest one above where there is none. */
  placeOf(keys: readonly (string | number)[]): Place | undefined;
}

/** Aliases may repeat a part this often, so that a small file cannot unfold into a huge one. */
const mostAliases = 50;

/**
 * Reads YAML (1.2 core schema, no other tags, no duplicate keys, bounded aliases).
 *
 * @param path the file's name in findings
 * @returns the file, or findings with line and column
 */
export function readYaml(path: string, text: string): { file?: YamlFile; diagnostics: readonly Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
  });
  const pointAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), offset };
  };
  const placeOfRange = (from: number, to: number): Place => ({ start: pointAt(from), end: pointAt(to) });
  const problems = [...document.errors, ...document.warnings];
  const finding = (message: string, place?: Place): Diagnostic => ({
    ruleId: 'yaml',
    severity: 'error',
    message,
    path,
    ...(place && { place }),
  });
  if (problems.length > 0)
    return { diagnostics: problems.map((one) => finding(one.message.replace(/\.$/u, ''), placeOfRange(...one.pos))) };
  const placeOf = (keys: readonly (string | number)[]): Place | undefined => {
    for (let length = keys.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return placeOfRange(node.range[0], node.range[1]);
    }
    return undefined;
  };
  try {
    return { file: { path, value: document.toJS({ maxAliasCount: mostAliases }), placeOf }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [finding(error instanceof Error ? error.message : String(error))] };
  }
}
