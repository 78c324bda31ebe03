import { array, length, minLength, optional, pipe, regex, strictObject, string } from 'valibot';

// The patterns here have no flags, because a JSON Schema knows none.

/** `pack.yaml`. */
export const manifestSchema = strictObject({
  name: pipe(string(), regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  version: pipe(string(), regex(/^\d+\.\d+\.\d+$/)),
  owners: pipe(array(string()), minLength(1)),
  phases: pipe(array(string()), length(5)),
  /** What written answers files name as their JSON Schema, for editors: an address, or a path from beside the file. */
  answersSchema: optional(pipe(string(), regex(/^[!-~]+$/))),
  /** The ids of all questions, in the order in which they are asked. */
  questions: pipe(array(string()), minLength(1)),
});
