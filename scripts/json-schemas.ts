import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { packSchemas } from '../src/pack/schemas/index.ts';
import { knownLists } from './known-lists.ts';

/** The JSON Schema of each kind of pack file, by the kind's name. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const schemas = Object.entries(packSchemas).map(([kind, schema]) => [kind, jsonSchemaOf(schema, kind)] as const);
  return Object.fromEntries(schemas.map(([kind, schema]) => [kind, kind === 'lexicon' ? knownLists(schema) : schema]));
}

/** A condition has no form that a schema could say: any record is one. */
function jsonSchemaOf(schema: GenericSchema, kind: string): object {
  const { $schema, ...rest } = toJsonSchema(schema, {
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? { type: 'object' } : undefined),
  });
  return { $schema, $id: `planwright-${kind}.schema.json`, title: `planwright pack: ${kind}`, ...rest };
}
