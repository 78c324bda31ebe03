import type { Diagnostic } from '../model/index.ts';
import { compare } from '../text/index.ts';
import { baseName } from './base-name.ts';
import { packChecks } from './checks/index.ts';
import type { PackFinding, Parts } from './parts.ts';
import { readParts } from './read-parts.ts';
import type { Pack } from './types.ts';

/** What loading needs from outside: the pure rooms have no hash of their own. */
export interface Hashing {
  /** The SHA-256 of a text in hexadecimal. */
  readonly sha256: (text: string) => string;
}

/** A pack, unless there is an error among what was found in its files. */
export interface LoadedPack {
  readonly pack?: Pack;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a pack of its files. Tags of section templates are checked where those are rendered (`checkTemplates`).
 *
 * @param files the pack's files: path within the pack, with `/`, to text
 * @param hashing the hash function for the pack's content
 * @returns the pack; or none, and every finding with file, line and column
 */
export function loadPack(files: ReadonlyMap<string, string>, { sha256 }: Hashing): LoadedPack {
  const { parts, diagnostics: found } = readParts(files);
  if (!parts) return { diagnostics: found };
  const broken = found.some(({ severity }) => severity === 'error');
  // What a broken file would have brought is missing everywhere else; that is not worth a finding of its own.
  const ties = broken ? [] : packChecks.flatMap((check) => [...check(parts)]).map(diagnose);
  const diagnostics = [...found, ...ties].sort((a, b) => compare(a.path ?? '', b.path ?? ''));
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  return { pack: toPack(parts, sha256(contentOf(files))), diagnostics };
}

function diagnose({ message, file, keys = [], atKey, severity = 'error' }: PackFinding): Diagnostic {
  const place = 'placeOf' in file ? (atKey ? file.placeOfKey(keys) : file.placeOf(keys)) : undefined;
  return { ruleId: 'pack-ties', severity, message, path: file.path, ...(place && { place }) };
}

function toPack(parts: Parts, sha256: string): Pack {
  const { name, version, owners, phases, answersSchema, questions } = parts.manifest.value;
  const byId = new Map(parts.questions.map(({ value }) => [value.id, value]));
  return {
    name,
    version,
    sha256,
    owners,
    phases,
    ...(answersSchema !== undefined && { answersSchema }),
    phrases: parts.phrases.value,
    questions: questions.flatMap((id) => byId.get(id) ?? []),
    slots: parts.slots.value,
    gaps: parts.gaps.value,
    rules: parts.rules.map(({ value }) => value),
    lexicons: parts.lexicons.map(({ value }) => value),
    sections: [...parts.sections].map(([file, text]) => ({ file, text })),
    partials: new Map([...parts.partials].map(([path, text]) => [baseName(path), text])),
  };
}

/** One text of all files in code-point order, so that the hash does not depend on how a disk lists them. */
function contentOf(files: ReadonlyMap<string, string>): string {
  return [...files]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([path, text]) => `${path}\n${String(text.length)}\n${text}`)
    .join('\n');
}
