import { array, optional, pipe, record, regex, strictObject, string } from 'valibot';

const key = pipe(string(), regex(/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*(?:\.[a-z][a-zA-Z]*)?$/));

/** `migrations.yaml`: what became of answers, version by version. */
export const migrationsSchema = array(
  strictObject({
    /** The version that brought it. */
    to: pipe(string(), regex(/^\d+\.\d+\.\d+$/)),
    /** From the old path to the new one: `section.name`, or `section.name.field` for a field of records. */
    renamed: optional(record(key, key)),
    /** Paths whose answers are no longer wanted. */
    dropped: optional(array(key)),
  }),
);
