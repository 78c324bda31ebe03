import { describe, expect, test } from 'vitest';
import { contentOf, loadPack, readLayer } from '../../src/pack/index.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';

describe('a pack that stands by itself', () => {
  test.each(['pack.yaml', 'phrases.yaml', 'slots.yaml', 'gaps.yaml'])('is none without %s', (path) => {
    const files = smallPackFiles();
    files.delete(path);
    expect(readLayer({ files, place: 'team' })).toEqual({
      diagnostics: [
        {
          ruleId: 'pack-files',
          severity: 'error',
          message: `Missing file \`team/${path}\` in the pack`,
          path: `team/${path}`,
        },
      ],
    });
  });

  test.each(['phrases.yaml', 'slots.yaml', 'gaps.yaml'])('needs no %s where it extends others', (path) => {
    const files = smallPackFiles().set('pack.yaml', 'name: team\nversion: 1.0.0\nextends: small\n');
    files.delete(path);
    const { layer, diagnostics } = readLayer({ files });
    expect(diagnostics).toEqual([]);
    expect(layer).not.toHaveProperty(path.replace('.yaml', ''));
  });
});

test('each finding has the id of what found it', () => {
  const ids = (path: string, text: string): readonly string[] =>
    loadPack(smallPackFiles().set(path, text), { sha256: String }).diagnostics.map(({ ruleId }) => ruleId);
  expect(ids('gaps.yaml', 'a: [')).toContain('yaml');
  expect(ids('gaps.yaml', 'a: b')).toEqual(['pack-shape']);
  expect(ids('gaps.yaml', '[]')).toContain('pack-ties');
  expect(ids('gap/a.yaml', '[]')).toEqual(['pack-files']);
});

test.each(['examples/a/b.md', 'example/a.md', 'cases/a/b.yaml', 'README.md', 'notes.yaml'])(
  '%s stands beside it',
  (path) => {
    expect(loadPack(smallPackFiles().set(path, 'a'), { sha256: String }).diagnostics).toEqual([]);
  },
);

test.each([
  'more/a.yaml',
  'playbook/a.yaml',
  'playbook/a/b/c.yaml',
  'questions/a/b.yaml',
  'questions/a.yml',
  'lexicon/a/en.yaml',
  'sections/1-a.md',
  'sections/01-a.txt',
  'sections/a/01-b.md',
  'additions/a.md',
  'partials/a/b.md',
  'my/cases/a.yaml',
  'my/partials/a.md',
  'my/sections/01-a.md',
  'my/additions/01-a.md',
  'my/lexicon/en.yaml',
  'my/questions/a.yaml',
  'my/playbook/a/b.yaml',
  'partials/a.md.old/b.md~',
  'questions/a.yaml.old',
  'playbook/a/b.yaml.old',
  'lexicon/en.yaml.old',
  'sections/01-a.md.old',
  'additions/01-a.md.old',
])('nothing reads %s', (path) => {
  const { diagnostics } = loadPack(smallPackFiles().set(path, 'a'), { sha256: String });
  expect(diagnostics).toEqual([
    { ruleId: 'pack-files', severity: 'warning', message: 'Unexpected file, nothing reads it', path },
  ]);
});

test('the files as one text: by path, each with its length', () => {
  expect(
    contentOf(
      new Map([
        ['b', 'c'],
        ['a', 'd\n'],
      ]),
    ),
  ).toBe('a\n2\nd\n\nb\n1\nc');
});
