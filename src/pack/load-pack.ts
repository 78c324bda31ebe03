import type { GenericSchema, InferOutput } from 'valibot';
import type { Diagnostic } from '../model/index.ts';
import { compare } from '../text/index.ts';
import { checkShape } from './check-shape.ts';
import { checkTies } from './check-ties.ts';
import { readYaml } from './read-yaml.ts';
import { gapsSchema } from './schemas/gaps.ts';
import { lexiconSchema } from './schemas/lexicon.ts';
import { manifestSchema } from './schemas/manifest.ts';
import { phrasesSchema } from './schemas/phrases.ts';
import { questionSchema } from './schemas/question.ts';
import { ruleSchema } from './schemas/rule.ts';
import { slotsSchema } from './schemas/slots.ts';
import type { Lexicon, Pack, PlaybookRule, Question } from './types.ts';

/** What loading needs from outside: the pure rooms have no hash of their own. */
export interface Hashing {
  /** The SHA-256 of a text in hexadecimal. */
  readonly sha256: (text: string) => string;
}

/** A pack, or what is wrong with it. */
export interface LoadedPack {
  readonly pack?: Pack;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads typed YAML files of a pack and collects what is wrong with them. */
function createReader(files: ReadonlyMap<string, string>) {
  const diagnostics: Diagnostic[] = [];
  const fail = (path: string, message: string): void =>
    void diagnostics.push({ ruleId: 'pack-files', severity: 'error', message, path });
  const read = <const Schema extends GenericSchema>(path: string, schema: Schema): InferOutput<Schema> | undefined => {
    const text = files.get(path);
    if (text === undefined) {
      fail(path, `Missing file \`${path}\` in the pack`);
      return undefined;
    }
    const { file, diagnostics: syntax } = readYaml(path, text);
    diagnostics.push(...syntax);
    if (!file) return undefined;
    const { value, diagnostics: shape } = checkShape(file, schema);
    diagnostics.push(...shape);
    return value;
  };
  const all = <const Schema extends GenericSchema>(
    pattern: RegExp,
    schema: Schema,
  ): readonly { path: string; value: InferOutput<Schema> }[] =>
    paths(files, pattern).flatMap((path) => {
      const value = read(path, schema);
      return value === undefined ? [] : [{ path, value }];
    });
  return { read, all, fail, diagnostics };
}

function paths(files: ReadonlyMap<string, string>, pattern: RegExp): readonly string[] {
  return [...files.keys()].filter((path) => pattern.test(path)).toSorted(compare);
}

function baseName(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.[a-z]+$/u, '');
}

/**
 * Makes a pack of its files.
 *
 * @param files the pack's files: path within the pack, with `/`, to text
 * @param hashing the hash function for the pack's content
 * @returns the pack; or none, and every finding with file, line and column
 */
export function loadPack(files: ReadonlyMap<string, string>, hashing: Hashing): LoadedPack {
  const reader = createReader(files);
  const manifest = reader.read('pack.yaml', manifestSchema);
  const phrases = reader.read('phrases.yaml', phrasesSchema);
  const slots = reader.read('slots.yaml', slotsSchema);
  const gaps = reader.read('gaps.yaml', gapsSchema);
  const questions: readonly { path: string; value: Question }[] = reader.all(
    /^questions\/[^/]+\.yaml$/u,
    questionSchema,
  );
  const rules: readonly { path: string; value: PlaybookRule }[] = reader.all(
    /^playbook\/[^/]+\/[^/]+\.yaml$/u,
    ruleSchema,
  );
  const lexicons = reader
    .all(/^lexicon\/[^/]+\.yaml$/u, lexiconSchema)
    .map(({ path, value }) => toLexicon(baseName(path), value));
  for (const { path, value } of [...questions, ...rules]) {
    if (value.id !== baseName(path))
      reader.fail(path, `Unexpected id \`${value.id}\`, expected the file's name \`${baseName(path)}\``);
  }
  if (!manifest || !phrases || !slots || !gaps) return { diagnostics: reader.diagnostics };
  const byId = new Map(questions.map(({ value }) => [value.id, value]));
  const pack: Pack = {
    name: manifest.name,
    version: manifest.version,
    sha256: hashing.sha256(contentOf(files)),
    owners: manifest.owners,
    phases: manifest.phases,
    phrases,
    questions: manifest.questions.flatMap((id) => byId.get(id) ?? []),
    slots,
    gaps,
    rules: rules.map(({ value }) => value),
    lexicons,
    sections: paths(files, /^sections\/\d\d-[^/]+\.md$/u).map((file) => ({ file, text: files.get(file) ?? '' })),
    partials: new Map(paths(files, /^partials\/[^/]+\.md$/u).map((path) => [baseName(path), files.get(path) ?? ''])),
  };
  const diagnostics = [...reader.diagnostics, ...checkTies(pack, manifest.questions, [...byId.keys()])];
  return diagnostics.length > 0 ? { diagnostics } : { pack, diagnostics };
}

/** One text of all files in code-point order, so that the hash does not depend on how a disk lists them. */
function contentOf(files: ReadonlyMap<string, string>): string {
  return [...files]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([path, text]) => `${path}\n${String(text.length)}\n${text}`)
    .join('\n');
}

function toLexicon(name: string, value: Readonly<Record<string, string | Record<string, string[]>>>): Lexicon {
  const words: Record<string, Record<string, readonly string[]>> = {};
  for (const [group, lists] of Object.entries(value)) if (typeof lists !== 'string') words[group] = lists;
  return { language: name, words };
}
