import type { Diagnostic } from '../model/index.ts';
import { compare } from '../text/index.ts';
import { packChecks, ruleChecks } from './checks/index.ts';
import { contentOf } from './content-of.ts';
import type { Layer, LayerFiles } from './layers/layer.ts';
import { checkBases } from './layers/check-bases.ts';
import { readLayer } from './layers/read-layer.ts';
import { stackLayers } from './layers/stack-layers.ts';
import type { PackFinding, Parts } from './parts.ts';
import { toPack } from './to-pack.ts';
import type { Pack } from './types.ts';

/** What loading needs from outside: the pure rooms have no hash of their own. */
export interface Hashing {
  /** The SHA-256 of a text in hexadecimal. */
  readonly sha256: (text: string) => string;
  /** The version of this planwright; where it is absent, no pack is too new. */
  readonly planwright?: string;
}

/** A pack, unless there is an error among what was found in its files. */
export interface LoadedPack {
  readonly pack?: Pack;
  /** What it is made of, with the file of each part. */
  readonly parts?: Parts;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a pack of its files. Tags of section templates are checked where those are rendered (`checkTemplates`).
 *
 * @param files the pack's files: path within the pack, with `/`, to text
 * @param hashing the hash function for the pack's content
 * @param below the packs that it extends, the lowest first
 * @returns the pack; or none, and every finding with file, line and column
 */
export function loadPack(
  files: ReadonlyMap<string, string> | LayerFiles,
  { sha256, planwright }: Hashing,
  below: readonly LayerFiles[] = [],
): LoadedPack {
  const all: readonly LayerFiles[] = [...below, 'files' in files ? files : { files }];
  const read = all.map(readLayer);
  const found = read.flatMap(({ diagnostics }) => diagnostics);
  const layers = read.flatMap(({ layer }) => layer ?? []);
  const broken = found.some(({ severity }) => severity === 'error');
  // What a broken file would have brought is missing everywhere else; that is not worth a finding of its own.
  const { parts, findings } = broken ? { findings: [] } : stackLayers(layers);
  const ties = [
    ...(broken ? [] : checkBases(layers, planwright)),
    ...findings,
    ...(parts ? checked(parts, all) : []),
  ].map(diagnose);
  const diagnostics = [...found, ...ties].sort((a, b) => compare(a.path ?? '', b.path ?? ''));
  if (!parts || diagnostics.some(({ severity }) => severity === 'error'))
    return { ...(parts && { parts }), diagnostics };
  return { pack: toPack(layers, parts, hashOf(all, layers, sha256)), parts, diagnostics };
}

/** What is found in the parts. Rules that were in order when they were printed are not walked again for themselves. */
function checked(parts: Parts, all: readonly LayerFiles[]): readonly PackFinding[] {
  const fresh = freshRules(parts, all);
  return packChecks.flatMap((check) => [...check(ruleChecks.includes(check) ? { ...parts, rules: fresh } : parts)]);
}

/** The rules that are not in order already: all of them, where a question that they may speak of is another one now. */
function freshRules({ rules, questions }: Parts, all: readonly LayerFiles[]): Parts['rules'] {
  const printed = all.flatMap((one) => one.printed?.layer ?? []);
  const files = new Set(printed.flatMap((layer) => layer.rules.map(({ file }) => file)));
  const asked = new Set(questions.map(({ file }) => file));
  const same = printed.every((layer) => layer.questions.every(({ file }) => asked.has(file)));
  return same ? rules.filter(({ file }) => !files.has(file)) : rules;
}

function diagnose({ message, file, keys = [], atKey, severity = 'error' }: PackFinding): Diagnostic {
  const place = 'placeOf' in file ? (atKey ? file.placeOfKey(keys) : file.placeOf(keys)) : undefined;
  const path = 'pathOf' in file && file.pathOf ? file.pathOf(keys) : file.path;
  return { ruleId: 'pack-ties', severity, message, path, ...(place && { place }) };
}

/** The hash of a pack that stands by itself is that of its files; with packs below, that of all of their hashes. */
function hashOf(all: readonly LayerFiles[], layers: readonly Layer[], sha256: (text: string) => string): string {
  const hashes = all.map(({ files, printed }) => printed?.sha256 ?? sha256(contentOf(files)));
  const [only] = hashes;
  if (hashes.length === 1 && only !== undefined) return only;
  return sha256(hashes.map((hash, at) => `${layers[at]?.manifest.value.name ?? ''} ${hash}`).join('\n'));
}
