import {
  array,
  length,
  maxLength,
  minLength,
  optional,
  partial,
  pipe,
  record,
  regex,
  strictObject,
  string,
  union,
} from 'valibot';

// The patterns here have no flags, because a JSON Schema knows none.
const base = pipe(string(), maxLength(200), regex(/^(?:@[a-z0-9-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*(?:@[ -~]+)?$/));
const versionSchema = pipe(string(), regex(/^\d+\.\d+\.\d+$/));

/** An owner stands in texts with tags and references, so it has no sign of those. */
const ownerSchema = pipe(string(), maxLength(100), regex(/^[^{}[\]`\n]+$/));

const always = {
  name: pipe(string(), maxLength(100), regex(/^(?:@[a-z0-9-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  version: versionSchema,
  /** What it is for, in a sentence. */
  description: optional(string()),
  /** The oldest planwright that the pack works with. */
  planwright: optional(versionSchema),
};
const needed = {
  owners: pipe(array(ownerSchema), minLength(1)),
  phases: pipe(array(string()), length(5)),
  /** What written answers files name as their JSON Schema, for editors: an address, or a path from beside the file. */
  answersSchema: optional(pipe(string(), regex(/^[!-~]+$/))),
  /** The ids of all questions, in the order in which they are asked. */
  questions: pipe(array(string()), minLength(1)),
};
const layered = {
  /** The packs below this one: names, each with a range of versions (`ten-section@^1.0.0`) where it matters. */
  extends: union([base, pipe(array(base), minLength(1))]),
  /** Other names for the owners of the packs below. */
  mapOwners: optional(record(string(), ownerSchema)),
  /** Rules of the packs below that hold no longer. */
  off: optional(array(string())),
};

/** `pack.yaml` of a pack that stands by itself. */
export const wholeManifestSchema = strictObject({ ...always, ...needed });

/** `pack.yaml` of a pack that extends others: what it does not say is theirs. */
export const layerManifestSchema = strictObject({
  ...always,
  ...layered,
  ...partial(strictObject({ owners: needed.owners, questions: needed.questions, answersSchema: string() })).entries,
});

/** `pack.yaml`. */
export const manifestSchema = union([wholeManifestSchema, layerManifestSchema]);
