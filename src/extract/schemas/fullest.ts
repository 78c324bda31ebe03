import type { Schema } from './read-schemas.ts';
import type { TableSketch } from './types.ts';

/** The sketch whose name its table goes by: the first that is sure of it, else the first. */
export function fullest(schema: Schema): TableSketch {
  const [first] = schema;
  return schema.find((one) => one.weight >= 1) ?? first;
}
