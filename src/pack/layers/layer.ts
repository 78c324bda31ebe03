import type { Sourced } from '../parts.ts';
import type { Gap, Lexicon, PlaybookRule, Question, SlotDeclaration } from '../types.ts';

/** A text of a pack with the file that it stands in, as findings name it. */
export interface SourcedText {
  readonly path: string;
  readonly text: string;
}

interface ManifestBase {
  readonly name: string;
  readonly version: string;
  readonly description?: string | undefined;
  readonly planwright?: string | undefined;
  readonly answersSchema?: string | undefined;
}

/** `pack.yaml` of a pack that stands by itself. */
export interface WholeManifest extends ManifestBase {
  readonly owners: readonly string[];
  readonly phases: readonly string[];
  readonly questions: readonly string[];
}

/** `pack.yaml` of a pack that extends others: only what differs from theirs. */
export interface ExtendingManifest extends ManifestBase {
  readonly extends: string | readonly string[];
  readonly mapOwners?: Readonly<Record<string, string>> | undefined;
  readonly off?: readonly string[] | undefined;
  readonly owners?: readonly string[] | undefined;
  readonly questions?: readonly string[] | undefined;
}

/** What one `pack.yaml` says. */
export type LayerManifest = WholeManifest | ExtendingManifest;

/** An entry of `migrations.yaml` as it is written. */
export interface WrittenMigration {
  readonly to: string;
  readonly renamed?: Readonly<Record<string, string>> | undefined;
  readonly dropped?: readonly string[] | undefined;
}

/** The files of one pack, each of the right shape, before other packs are laid below it. */
export interface Layer {
  readonly manifest: Sourced<LayerManifest>;
  readonly phrases?: Sourced<Readonly<Record<string, string>>>;
  readonly slots?: Sourced<readonly SlotDeclaration[]>;
  readonly gaps?: Sourced<readonly Gap[]>;
  readonly migrations?: Sourced<readonly WrittenMigration[]>;
  readonly words?: Sourced<Readonly<Record<string, readonly string[]>>>;
  readonly questions: readonly Sourced<Question>[];
  readonly rules: readonly Sourced<PlaybookRule>[];
  readonly lexicons: readonly Sourced<Lexicon>[];
  /** Texts by path within the pack, in code-point order. */
  readonly sections: ReadonlyMap<string, SourcedText>;
  /** What stands behind a section of the packs below, by path. */
  readonly additions: ReadonlyMap<string, SourcedText>;
  readonly partials: ReadonlyMap<string, SourcedText>;
}

/** The files of one pack as they were found. */
export interface LayerFiles {
  /** Path within the pack, with `/`, to text. */
  readonly files: ReadonlyMap<string, string>;
  /** What findings write before these paths, such as the pack's folder. */
  readonly place?: string;
  /** The same, read and in order already, with the hash of the files. */
  readonly printed?: { readonly layer: Layer; readonly sha256: string };
}
