import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const brainstorm = '# Search\n\n## Options\n\n- Lunr\n- Fuse\n\n## Decision\n\nWe will go with Lunr: it is small.\n';

/** A project with these packs: name to what their `pack.yaml` says beside name and version. */
function projectWith(packs: Readonly<Record<string, string>>): string {
  const files = Object.entries(packs).map(([name, more]) => [
    `.planwright/packs/${name}/pack.yaml`,
    `name: "${name}"\nversion: 1.0.0\n${more}\n`,
  ]);
  return tempFolder({ 'notes.md': brainstorm, ...Object.fromEntries(files) });
}

describe('a pack that extends itself', () => {
  test.each([
    ['at once', { a: 'extends: a' }, 'a', 'pack a: it extends itself: a extends a'],
    ['through another', { a: 'extends: b', b: 'extends: a' }, 'a', 'pack a: it extends itself: a extends b extends a'],
    [
      'below it',
      { a: 'extends: b', b: 'extends: [ten-section, c]', c: 'extends: b' },
      'a',
      'pack a: it extends itself: b extends c extends b',
    ],
    [
      'by its scoped name',
      { '@t/a': 'extends: "@t/b"', '@t/b': 'extends: "@t/a@^1.0.0"' },
      '@t/a',
      'pack @t/a: it extends itself: @t/a extends @t/b extends @t/a',
    ],
  ])('%s is told in one line by every command', (_, packs, name, message) => {
    const cwd = projectWith(packs);
    for (const args of [
      ['pack', 'check', name],
      ['pack', 'show', name],
      ['notes.md', '--yes', '--dry-run', '--pack', name],
      ['questions', '--pack', name],
      ['explain', 'db-03-required-column', '--pack', name],
    ])
      expect(runCli(args, { cwd }), args.join(' ')).toEqual({
        code: 2,
        stdout: '',
        stderr: `planwright: ${message}; take one of them out of extends\n`,
      });
    // The others are still listed, and so is this one.
    expect(runCli(['pack', 'list'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

test('two packs that extend the same one: it is there once, and the later has the last word', () => {
  const cwd = projectWith({
    top: 'extends: [left, right]',
    left: 'extends: base\nowners: [left-owner]\nmapOwners: { guild: left-guild }',
    right: 'extends: base@^1.0.0\nowners: [right-owner]',
    base: 'extends: ten-section\nmapOwners: { coder: guild }',
  });
  expect(runCli(['pack', 'check', 'top'], { cwd })).toMatchObject({ code: 0 });
  const { extends: below, owners } = JSON.parse(runCli(['pack', 'show', 'top', '--format', 'json'], { cwd }).stdout);
  expect(below.map(({ name }: { readonly name: string }) => name)).toEqual(['ten-section', 'base', 'left', 'right']);
  expect(owners).toEqual(expect.arrayContaining(['left-guild', 'left-owner', 'right-owner']));
  expect(owners).not.toContain('coder');
  const { code, stdout } = runCli(['notes.md', '--yes', '--dry-run', '--pack', 'top'], { cwd });
  expect([code, stdout.includes('Owner agent: left-guild')]).toEqual([0, true]);
});

test('more than twenty packs upon each other are refused in one line', () => {
  const tower = Object.fromEntries(
    Array.from({ length: 25 }, (_, at) => [
      `p${String(at)}`,
      `extends: ${at === 24 ? 'ten-section' : `p${String(at + 1)}`}`,
    ]),
  );
  const { code, stderr } = runCli(['pack', 'show', 'p0'], { cwd: projectWith(tower) });
  expect([code, stderr]).toEqual([2, 'planwright: pack p0: more than 20 packs stand upon each other\n']);
});
