import type { InferOutput } from 'valibot';
import type { Sourced } from '../parts.ts';
import type { layerManifestSchema, wholeManifestSchema } from '../schemas/manifest.ts';
import type { migrationsSchema } from '../schemas/migrations.ts';
import type { Gap, Lexicon, PlaybookRule, Question, SlotDeclaration } from '../types.ts';

/** A text of a pack with the file that it stands in, as findings name it. */
export interface SourcedText {
  readonly path: string;
  readonly text: string;
}

/** What one `pack.yaml` says: all of it, or only what differs from the packs that it extends. */
export type LayerManifest = InferOutput<typeof wholeManifestSchema> | InferOutput<typeof layerManifestSchema>;

/** The files of one pack, each of the right shape, before other packs are laid below it. */
export interface Layer {
  readonly manifest: Sourced<LayerManifest>;
  readonly phrases?: Sourced<Readonly<Record<string, string>>>;
  readonly slots?: Sourced<readonly SlotDeclaration[]>;
  readonly gaps?: Sourced<readonly Gap[]>;
  readonly migrations?: Sourced<InferOutput<typeof migrationsSchema>>;
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
}
