import { type GenericSchema, record, string, unknown } from 'valibot';
import type { Query } from '../types.ts';

/** A condition: any record; its operators are checked where it is compiled. */
export const querySchema: GenericSchema<Query> = record(string(), unknown());
