import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, type Tags, visit } from 'yaml';
import type { Diagnostic, Place } from '../model/index.ts';
import { readQuick } from './quick/read-quick.ts';

/** A YAML file as plain data, and where each part of it stands. */
export interface YamlFile {
  readonly path: string;
  /** Records, lists, texts, numbers, yes and no, null. No key of a record is a name that every object has. */
  readonly value: unknown;
  /** The place of the value at a path of keys and indexes; of the nearest one above where there is none. */
  placeOf(keys: readonly (string | number)[]): Place | undefined;
  /** The place of the last of these keys itself; that of its value where it has none. */
  placeOfKey(keys: readonly (string | number)[]): Place | undefined;
  /** Of a file that is made of several: the name of the one that holds the value at these keys. */
  pathOf?(keys: readonly (string | number)[]): string;
}

/** How YAML is read. */
export interface YamlOptions {
  /** Whether `1.0`, `yes` and `2026-01-31` stay the texts they are. Null stays null. */
  readonly texts?: boolean;
}

/** Aliases may repeat a part this often, so that a small file cannot unfold into a huge one. */
const mostAliases = 50;

/** Tags under which a plain word is something else than a text. */
const typed = new Set(['tag:yaml.org,2002:bool', 'tag:yaml.org,2002:int', 'tag:yaml.org,2002:float']);

/**
 * Reads YAML: version 1.2, the core schema and no other tags, no duplicate keys, bounded aliases, one document.
 *
 * @param path the file's name in findings
 * @returns the file, or findings with line and column
 */
export function readYaml(
  path: string,
  text: string,
  options: YamlOptions = {},
): { file?: YamlFile; diagnostics: readonly Diagnostic[] } {
  const value = options.texts ? undefined : readQuick(text);
  return value === undefined ? readWhole(path, text, options) : { file: quickFile(path, text, value), diagnostics: [] };
}

/** A file that was read quickly. Where something stands in it is asked of what is wrong only: then all of it is read. */
function quickFile(path: string, text: string, value: unknown): YamlFile {
  let whole: YamlFile | undefined;
  const placed = (): YamlFile | undefined => (whole ??= readWhole(path, text, {}).file);
  return {
    path,
    value,
    placeOf: (keys) => placed()?.placeOf(keys),
    placeOfKey: (keys) => placed()?.placeOfKey(keys),
  };
}

function readWhole(path: string, text: string, options: YamlOptions): ReturnType<typeof readYaml> {
  const lines = new LineCounter();
  const finding = (message: string, place?: Place): Diagnostic => ({
    ruleId: 'yaml',
    severity: 'error',
    message,
    path,
    ...(place && { place }),
  });
  try {
    const document = parseYaml(text, lines, options);
    const problems = [...document.errors, ...document.warnings].map((one) =>
      finding(one.message.replace(/\.$/u, ''), placeAt(lines, one.pos)),
    );
    for (const { message, range } of strangeKeys(document)) problems.push(finding(message, placeAt(lines, range)));
    if (problems.length > 0) return { diagnostics: problems };
    return { file: fileOf(path, document, lines), diagnostics: [] };
  } catch (error) {
    // Thrown by the parser itself: too many aliases, or too deep to be walked.
    const message = error instanceof RangeError ? 'Unexpected depth of nesting' : String(error).replace(/^\w+: /u, '');
    return { diagnostics: [finding(message)] };
  }
}

function parseYaml(text: string, lineCounter: LineCounter, { texts }: YamlOptions): Document.Parsed {
  return parseDocument(text, {
    lineCounter,
    schema: 'core',
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
    resolveKnownTags: false,
    ...(texts && {
      customTags: (tags: Tags) => tags.filter((tag) => typeof tag === 'string' || !typed.has(tag.tag)),
    }),
  });
}

type Range = readonly [number, number, ...number[]];

function placeAt(lines: LineCounter, [from, to]: Range): Place {
  const pointAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), offset };
  };
  return { start: pointAt(from), end: pointAt(to) };
}

/** Keys that are no texts, and those that would shadow what every object has (`constructor`). */
function strangeKeys(document: Document.Parsed): readonly { readonly message: string; readonly range: Range }[] {
  const found: { message: string; range: Range }[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      const range = (isNode(key) && key.range) || ([0, 0] as const);
      if (!isScalar(key) || isAlias(key)) found.push({ message: 'Unexpected key, expected a text', range });
      else if (String(key.value) in {}) found.push({ message: `Unexpected key \`${String(key.value)}\``, range });
    },
  });
  return found;
}

function fileOf(path: string, document: Document.Parsed, lines: LineCounter): YamlFile {
  const nodeAt = (keys: readonly (string | number)[]): unknown =>
    keys.length === 0 ? document.contents : document.getIn(keys, true);
  const placeOf = (keys: readonly (string | number)[]): Place | undefined => {
    for (let length = keys.length; length >= 0; length -= 1) {
      const node = nodeAt(keys.slice(0, length));
      if (isNode(node) && node.range) return placeAt(lines, node.range);
    }
    return undefined;
  };
  const placeOfKey = (keys: readonly (string | number)[]): Place | undefined => {
    const map = nodeAt(keys.slice(0, -1));
    const last = keys.at(-1);
    const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && String(key.value) === last) : undefined;
    return isScalar(pair?.key) && pair.key.range ? placeAt(lines, pair.key.range) : placeOf(keys);
  };
  return { path, value: document.toJS({ maxAliasCount: mostAliases }), placeOf, placeOfKey };
}
