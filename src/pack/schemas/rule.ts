import {
  array,
  boolean,
  exactOptional,
  integer,
  maxValue,
  minValue,
  number,
  picklist,
  pipe,
  record,
  strictObject,
  string,
  union,
} from 'valibot';
import { groupSchema } from './gaps.ts';
import { querySchema } from './query.ts';

const part = union([string(), strictObject({ none: string() }), strictObject({ unknown: string() })]);
const phase = pipe(number(), integer(), minValue(1), maxValue(5));
const texts = array(string());
const of = exactOptional(picklist(['contracts', 'schema']));
const statement = union([string(), strictObject({ text: string(), rank: number(), of })]);
const join = strictObject({ in: string(), where: exactOptional(querySchema), on: record(string(), string()) });

const task = strictObject({
  key: string(),
  phase,
  name: string(),
  purpose: string(),
  files: exactOptional(texts),
  module: exactOptional(string()),
  owner: string(),
  after: exactOptional(texts),
  yields: exactOptional(boolean()),
  note: exactOptional(string()),
  drops: exactOptional(boolean()),
  joins: exactOptional(string()),
  of,
  gather: exactOptional(strictObject({ key: string(), name: string(), purpose: string() })),
});
const contract = strictObject({
  key: string(),
  name: string(),
  endpoint: part,
  schema: part,
  event: part,
  compatibility: part,
  versioning: part,
});
const schema = strictObject({
  key: string(),
  kind: picklist(['table', 'column', 'index', 'constraint']),
  name: string(),
  up: part,
  down: part,
  backfill: part,
  impact: part,
});
const risk = strictObject({ key: string(), risk: string(), impact: part, mitigation: part, by: exactOptional(texts) });
const question = strictObject({
  key: string(),
  group: groupSchema,
  question: string(),
  blocks: union([string(), texts]),
});

/** `playbook/<topic>/<id>.yaml`. */
export const ruleSchema = strictObject({
  id: string(),
  title: string(),
  reason: string(),
  cites: texts,
  each: exactOptional(string()),
  when: exactOptional(querySchema),
  by: exactOptional(string()),
  given: exactOptional(querySchema),
  beside: exactOptional(texts),
  unless: exactOptional(texts),
  with: exactOptional(array(join)),
  without: exactOptional(array(join)),
  adds: strictObject({
    tasks: exactOptional(array(task)),
    contracts: exactOptional(array(contract)),
    schema: exactOptional(array(schema)),
    statements: exactOptional(record(string(), array(statement))),
    none: exactOptional(record(string(), string())),
    risks: exactOptional(array(risk)),
    questions: exactOptional(array(question)),
    notes: exactOptional(array(strictObject({ phase, text: string() }))),
  }),
  examples: strictObject({ fires: array(querySchema), holds: array(querySchema) }),
});
