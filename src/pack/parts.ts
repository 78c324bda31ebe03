import type { Severity } from '../model/index.ts';
import type { SourcedText } from './layers/layer.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Gap, Lexicon, PlaybookRule, Question, SlotDeclaration } from './types.ts';

/** What `pack.yaml` says, with that of the packs below. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly owners: readonly string[];
  readonly phases: readonly string[];
  readonly answersSchema?: string | undefined;
  readonly questions: readonly string[];
}

/** A value with the file that it was read from. */
export interface Sourced<Value> {
  readonly file: YamlFile;
  readonly value: Value;
}

/** The files of a pack, each of the right shape, before they are held against each other. */
export interface Parts {
  readonly manifest: Sourced<Manifest>;
  readonly phrases: Sourced<Readonly<Record<string, string>>>;
  readonly slots: Sourced<readonly SlotDeclaration[]>;
  readonly gaps: Sourced<readonly Gap[]>;
  readonly questions: readonly Sourced<Question>[];
  readonly rules: readonly Sourced<PlaybookRule>[];
  readonly lexicons: readonly Sourced<Lexicon>[];
  /** Lists of words that conditions name, by their names; the lowest pack first. */
  readonly words: readonly Sourced<Readonly<Record<string, readonly string[]>>>[];
  /** Texts by path, in code-point order. */
  readonly sections: ReadonlyMap<string, SourcedText>;
  readonly partials: ReadonlyMap<string, SourcedText>;
  /** What stands behind sections, the lowest pack first; `within` is the path within the pack. */
  readonly additions: readonly (SourcedText & { readonly within: string })[];
}

type Keys = readonly (string | number)[];

/** What a check of a pack found. The place is that of the value at `keys` of `file`, or of the last key itself. */
export interface PackFinding {
  readonly message: string;
  readonly file: YamlFile | { readonly path: string };
  readonly keys?: Keys;
  readonly atKey?: boolean;
  readonly severity?: Severity;
}

/** Holds the files of a pack against each other in one respect. */
export type PackCheck = (parts: Parts) => Iterable<PackFinding>;
