import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packSchemas } from '../../src/pack/index.ts';
import { readPackFiles } from '../helpers/read-pack-files.ts';

const kinds: readonly (readonly [keyof typeof packSchemas, RegExp])[] = [
  ['pack', /^pack\.yaml$/u],
  ['phrases', /^phrases\.yaml$/u],
  ['slots', /^slots\.yaml$/u],
  ['gaps', /^gaps\.yaml$/u],
  ['question', /^questions\//u],
  ['lexicon', /^lexicon\//u],
  ['rule', /^playbook\//u],
];
const files = readPackFiles();

/** The JSON Schema of a kind of file. A condition has no form that a schema could say: any record is one. */
function jsonSchemaOf(kind: keyof typeof packSchemas): object {
  return toJsonSchema(packSchemas[kind], {
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? { type: 'object' } : undefined),
  });
}

describe.each(kinds)('the JSON Schema of %s', (kind, pattern) => {
  const validate = new Ajv({ strict: false, unicodeRegExp: true }).compile(jsonSchemaOf(kind));
  const own = [...files].filter(([path]) => pattern.test(path));

  test('takes every such file of the built-in pack', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const [path, text] of own) expect([path, validate(parse(text)), validate.errors]).toEqual([path, true, null]);
  });

  test('refuses what is none', () => {
    expect(validate('text')).toBe(false);
  });
});

test('a misspelt key is refused where the keys are known', () => {
  const validate = new Ajv({ strict: false }).compile(jsonSchemaOf('rule'));
  const [, text = ''] = [...files].find(([path]) => path.startsWith('playbook/')) ?? [];
  const rule: object = parse(text);
  expect(validate({ ...rule, titel: 'x' })).toBe(false);
});
