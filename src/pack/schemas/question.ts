import {
  array,
  boolean,
  exactOptional,
  integer,
  literal,
  maxValue,
  minValue,
  number,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  union,
} from 'valibot';
import { factKinds } from '../../model/index.ts';

const fieldValue = union([string(), boolean(), array(string())]);

/** `questions/<id>.yaml`. */
export const questionSchema = strictObject({
  id: string(),
  path: pipe(string(), regex(/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/)),
  section: pipe(number(), integer(), minValue(1), maxValue(10)),
  title: string(),
  why: string(),
  type: picklist(['text', 'items', 'entries']),
  fields: exactOptional(
    array(
      strictObject({
        name: string(),
        title: string(),
        type: picklist(['text', 'boolean', 'list', 'choice']),
        choices: exactOptional(array(string())),
        required: exactOptional(literal(true)),
        key: exactOptional(literal(true)),
        parts: exactOptional(strictObject({ by: string(), into: array(string()) })),
        completes: exactOptional(literal('files')),
      }),
    ),
  ),
  seeds: array(
    strictObject({
      kind: picklist(factKinds),
      where: exactOptional(record(string(), fieldValue)),
      unless: exactOptional(record(string(), fieldValue)),
      words: exactOptional(array(string())),
      rest: exactOptional(literal(true)),
      text: exactOptional(string()),
      defaults: exactOptional(record(string(), fieldValue)),
    }),
  ),
  offers: exactOptional(picklist(factKinds)),
  closes: exactOptional(literal(true)),
  slot: exactOptional(string()),
  besides: exactOptional(string()),
  sentence: exactOptional(string()),
});
