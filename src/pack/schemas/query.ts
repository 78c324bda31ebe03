import { custom, type GenericSchema } from 'valibot';
import type { Query } from '../types.ts';

/** A condition, or the answers of an example: any record. What a condition may say is the business of `checkQueries`. */
export const querySchema: GenericSchema<Query> = custom<Query>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'a record',
);
