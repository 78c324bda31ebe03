import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../scripts/json-schemas.ts';
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
  ['migrations', /^migrations\.yaml$/u],
  ['words', /^words\.yaml$/u],
];
const files = readPackFiles();
// The built-in pack has moved no answer yet.
files.set(
  'migrations.yaml',
  '- to: 2.0.0\n  renamed: { decision.reason: decision.reasons, decision.options.why: decision.options.reason }\n  dropped: [decision.mood]\n',
);

const published = (kind: string): object =>
  JSON.parse(readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8'));

test('every kind of file has its schema, the answers files have theirs, and no other is published', () => {
  const names = readdirSync(new URL('../../schemas/', import.meta.url));
  expect(names.toSorted()).toEqual(
    // That of the answers files is made of a pack's questions.
    [...Object.keys(packSchemas), 'answers'].map((kind) => `${kind}.schema.json`).toSorted(),
  );
  expect(kinds.map(([kind]) => kind).toSorted()).toEqual(Object.keys(packSchemas).toSorted());
});

describe.each(kinds)('the JSON Schema of %s', (kind, pattern) => {
  const validate = new Ajv({ strict: false, unicodeRegExp: true }).compile(published(kind));
  const own = [...files].filter(([path]) => pattern.test(path));

  test('is what the loader takes now (npm run schemas)', () => {
    expect(published(kind)).toEqual(JSON.parse(JSON.stringify(jsonSchemas()[kind])));
  });

  test('takes every such file of the built-in pack', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const [path, text] of own) expect([path, validate(parse(text)), validate.errors]).toEqual([path, true, null]);
  });

  test('refuses what is none', () => {
    expect(validate('text')).toBe(false);
  });
});

test('a misspelt key is refused where the keys are known', () => {
  const validate = new Ajv({ strict: false }).compile(published('rule'));
  const [, text = ''] = [...files].find(([path]) => path.startsWith('playbook/')) ?? [];
  const rule: object = parse(text);
  expect(validate({ ...rule, titel: 'x' })).toBe(false);
});

test('the schema of a lexicon offers the lists there are, and takes others', () => {
  const { properties } = JSON.parse(JSON.stringify(published('lexicon')));
  expect(properties.choice.description).toContain('How prose states a choice.');
  expect(properties.choice.properties.joint).toEqual({
    description: 'Where a long name may be cut.',
    type: 'array',
    items: { type: 'string' },
  });
  // A list that English does without.
  expect(properties.names.properties).toHaveProperty('component-ending');
  const validate = new Ajv({ strict: false }).compile(published('lexicon'));
  expect(validate({ language: 'en', choice: { joint: ['to'], ours: ['so'] }, ours: { own: ['yes'] } })).toBe(true);
  expect(validate({ language: 'en', choice: { joint: 'to' } })).toBe(false);
  expect(validate({ language: 'en', ours: { own: 'yes' } })).toBe(false);
});
