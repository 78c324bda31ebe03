import type { Field, Pack, Question } from '../pack/index.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

// A plain 1.0 or yes is a text in an answers file, but a number or a boolean to an editor.
const text = { type: ['string', 'number', 'boolean'] };
const line = refer('line');
const item = refer('item');
const none = refer('none');
const shared: JsonSchema = {
  line: { type: 'integer', minimum: 1, description: 'The line of the brainstorm that says it.' },
  step: { type: 'integer', minimum: 1, description: 'Its number among steps that are taken one after the other.' },
  item: { anyOf: [text, record({ text, line, step: refer('step') }, ['text'])] },
  none: { description: 'There is none.', anyOf: [{ const: 'none' }, { type: 'array', maxItems: 0 }] },
};
const origin = { name: { type: 'string' }, sha256: { type: 'string' } };

/** The JSON Schema (draft 7) of the answers files of a pack: what an editor needs to complete and to check them. */
export function answersSchema(pack: Pick<Pack, 'name' | 'questions'>): JsonSchema {
  const sections = new Map<string, Record<string, JsonSchema>>();
  for (const question of pack.questions) {
    const [section = '', name = ''] = question.path.split('.');
    const names = sections.get(section) ?? {};
    sections.set(section, { ...names, [name]: answerSchema(question) });
  }
  const answers = Object.fromEntries([...sections].map(([section, names]) => [section, record(names, [])]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Answers for the pack ${pack.name}`,
    ...record(
      {
        format: { const: 1 },
        pack: record({ ...origin, version: { type: 'string' }, below: { type: 'array', items: { type: 'string' } } }, [
          'name',
          'version',
          'sha256',
        ]),
        brainstorm: record(origin, ['name', 'sha256']),
        draft: {
          description: 'The questions that are settled, while the interview is not finished.',
          type: 'array',
          items: { enum: pack.questions.map((question) => question.id) },
        },
        begun: {
          description: 'What was being typed when the interview was left.',
          type: 'array',
          items: record(
            { question: { enum: pack.questions.map((question) => question.id) }, typed: { type: 'object' } },
            ['question'],
          ),
        },
        answers: refer('answers'),
        found: {
          description: 'What the brainstorm said when the person last saw it, while the interview is not finished.',
          allOf: [refer('answers')],
        },
      },
      ['format', 'pack'],
    ),
    definitions: { ...shared, answers: record(answers, []) },
  };
}

function answerSchema({ title, why, type, fields = [], offers }: Question): JsonSchema {
  const said = { title, description: why };
  if (type === 'text') return { ...said, anyOf: offers === undefined ? [none, item] : [item] };
  const one = type === 'items' ? item : entrySchema(fields);
  return { ...said, anyOf: [none, one, { type: 'array', items: one }] };
}

function entrySchema(fields: readonly Field[]): JsonSchema {
  const properties = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)]));
  const required = fields.filter((field) => field.required).map((field) => field.name);
  return { anyOf: [record({ ...properties, line }, required), text] };
}

function fieldSchema({ title, type, choices = [] }: Field): JsonSchema {
  switch (type) {
    case 'text':
      return { description: title, ...text };
    case 'boolean':
      return { description: title, type: 'boolean' };
    case 'list':
      return { description: title, anyOf: [text, { type: 'array', items: text }] };
    default:
      return { description: title, enum: choices };
  }
}

/** What stands under this name among the definitions. */
function refer(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

/** A record of these properties and no others. */
function record(properties: JsonSchema, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}
