import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const brainstorm =
  '# Search\n\n## Options\n\n- Lunr\n- Fuse\n\n## Decision\n\nWe will go with Lunr because it is small.\n';
const undecided = '# Search\n\n## Options\n\n- Lunr\n- Fuse\n';

describe('bad usage and bad input: exit code 2, one clear line, nothing written', () => {
  test.each([
    ['no terminal and no way out', ['notes.md'], /no terminal.*--yes.*--answers/u],
    ['nothing named', ['plan'], /no brainstorm was named/u],
    ['a missing file, with its neighbour', ['note.md', '--yes'], /no such file.*did you mean notes\.md/u],
    ['a missing file where there is no terminal either', ['note.md'], /no such file.*did you mean notes\.md/u],
    ['a command with a slip', ['chek'], /no such file or command; did you mean planwright check\?/u],
    [
      'a slip before other words',
      ['pakc', 'new', 'x'],
      /pakc: there is no such file or command; did you mean planwright pack\?/u,
    ],
    ['a command with words too many', ['pack', 'new', 'a', 'b', 'c'], /Unknown arguments: b, c/u],
    ['a word that is like no command', ['blueprint'], /blueprint: there is no such file; check the path/u],
    ['a folder', ['folder', '--yes'], /is a folder/u],
    ['not UTF-8', ['latin.md', '--yes'], /not UTF-8/u],
    ['an empty file', ['empty.md', '--yes'], /is empty/u],
    ['one bad file among several', ['extract', 'notes.md', 'latin.md', 'notes.md'], /latin\.md: it is not UTF-8/u],
    [
      'a hundred quotes and one',
      ['extract', 'notes.md', 'quotes.md'],
      /quotes\.md:3:1: .*more than 100; take levels out/u,
    ],
    ['the same for a plan', ['quotes.md', '--yes'], /quotes\.md:3:1: .*more than 100/u],
    ['the same for a check', ['check', 'quotes.md'], /quotes\.md:3:1: .*more than 100/u],
    ['a flag without its value', ['notes.md', '--set'], /following: set/u],
    ['an unknown flag', ['notes.md', '--yess'], /yess/u],
    [
      'an unknown answer, with what was meant',
      ['notes.md', '--yes', '--set', 'decision.choise=x'],
      /decision\.choise.*decision\.choice/u,
    ],
    ['a setting that is none', ['notes.md', '--yes', '--set', 'choice'], /path=value/u],
    ['an option that is not there', ['notes.md', '--yes', '--choose', 'Solr'], /no such option.*"Lunr".*"Fuse"/u],
    ['a folder that does not exist', ['notes.md', '--yes', '-o', 'nowhere/plan.md'], /folder does not exist/u],
    ['an unknown pack', ['notes.md', '--yes', '--pack', 'nope'], /no such pack/u],
    ['an answers file that is none', ['render', 'notes.md'], /answers|Unexpected|Missing/u],
    [
      'an answers file with an unknown answer',
      ['render', 'typo.answers.yaml'],
      /typo\.answers\.yaml:4:\d+.*decision\.choise.*decision\.choice/u,
    ],
    ['a plan that is not there', ['check', 'nope.md'], /no such file/u],
    ['a name that no disk takes', ['check', 'a'.repeat(300)], /a{300}: (?:it cannot be read|there is no such file)/u],
    [
      'a file where a folder should be',
      ['check', 'notes.md/a.md'],
      /notes\.md\/a\.md: (?:it cannot be read|there is no such file)/u,
    ],
    [
      'a plan below a file',
      ['notes.md', '--yes', '-o', 'notes.md/a.md'],
      /notes\.md\/a\.md: (?:it cannot be written|its folder does not exist)/u,
    ],
    ['a plan whose name no disk takes', ['notes.md', '--yes', '-o', 'a'.repeat(300)], /a{300}: it cannot be written/u],
    ['changes to a folder', ['notes.md', '--yes', '--diff', '-o', 'folder'], /folder: this is a folder; name a file/u],
    ['an unknown rule', ['explain', 'task-idd'], /task-id/u],
  ])('%s', (_, args, message) => {
    const folder = tempFolder({
      'notes.md': brainstorm,
      'latin.md': new Uint8Array([0x23, 0x20, 0xe9, 0x0a]),
      'empty.md': ' \n',
      'quotes.md': `# A\n\n${'>'.repeat(101)} a\n`,
      'typo.answers.yaml':
        'format: 1\npack: { name: ten-section, version: 1.0.0, sha256: x }\nanswers:\n  decision: { choise: Lunr }\n',
    });
    mkdirSync(join(folder, 'folder'));
    const before = readdirSync(folder);
    const { code, stdout, stderr } = runCli(args, { cwd: folder });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect([code, stdout]).toEqual([2, '']);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')(
    'a ring of links, and a link to nothing, which is no neighbour of itself',
    () => {
      const folder = tempFolder({});
      symlinkSync('ring.md', join(folder, 'ring.md'));
      symlinkSync('nowhere', join(folder, 'gone-away.md'));
      for (const [name, message] of [
        ['ring.md', /^planwright: ring\.md: it cannot be read \(ELOOP\)\n$/u],
        ['gone-away.md', /^planwright: gone-away\.md: there is no such file; check the path\n$/u],
      ] as const)
        expect(runCli(['check', name], { cwd: folder })).toMatchObject({
          code: 2,
          stderr: expect.stringMatching(message),
        });
    },
  );

  test('files where packs are looked for in folders', () => {
    const folder = tempFolder({ node_modules: '', '.planwright/packs': '' });
    const { code, stdout } = runCli(['pack', 'list'], { cwd: folder });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/ten-section/u)]);
  });

  test('a plan that is there is not overwritten without --force, and neither are its answers', () => {
    const folder = tempFolder({ 'notes.md': brainstorm });
    expect(runCli(['notes.md', '--yes'], { cwd: folder }).code).toBe(0);
    const plan = readFileSync(join(folder, 'notes.plan.md'), 'utf8');
    const again = runCli(['notes.md', '--yes', '--choose', 'Fuse'], { cwd: folder });
    expect([again.code, again.stderr]).toEqual([2, expect.stringMatching(/there already.*--force.*--output/u)]);
    expect(readFileSync(join(folder, 'notes.plan.md'), 'utf8')).toBe(plan);
    expect(runCli(['notes.md', '--yes', '--choose', 'Fuse', '--force'], { cwd: folder }).code).toBe(0);
    expect(readFileSync(join(folder, 'notes.plan.md'), 'utf8')).not.toBe(plan);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written to leaves nothing behind', () => {
    const folder = tempFolder({ 'notes.md': brainstorm });
    chmodSync(folder, 0o500);
    expect(runCli(['notes.md', '--yes'], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/cannot be written/u),
    });
    chmodSync(folder, 0o700);
  });
});

test('without a decision the plan is written, says so first, asks for it first, and stderr warns', () => {
  const folder = tempFolder({ 'notes.md': undecided });
  const { code, stdout, stderr } = runCli(['notes.md', '--yes', '--dry-run'], { cwd: folder });
  expect([code, stderr]).toEqual([0, expect.stringMatching(/no decision was found/u)]);
  expect(stdout).toMatch(/\*\*Q1\*\* [^\n]*Lunr and Fuse[^\n]*\?/u);
  expect(stdout.split('\n')[4]).toMatch(/Q1|not|no decision/iu);
  expect(readdirSync(folder)).toEqual(['notes.md']);
});

test('text without any structure gives a plan and a warning', () => {
  const { code, stdout, stderr } = runCli(['-', '--yes', '--dry-run'], {
    input: 'We should do something about search.\n',
  });
  expect([code, stdout.split('\n')[0]]).toEqual([0, '## 1. Final Decision Summary']);
  expect(stderr).toMatch(/warning/u);
});

test.each([
  ['--help'],
  ['plan', '--help'],
  ['extract', '--help'],
  ['render', '--help'],
  ['check', '--help'],
  ['questions', '--help'],
])('help is there: %s %s', (...args) => {
  const { code, stdout } = runCli(args.filter((arg) => arg !== undefined));
  expect(code).toBe(0);
  expect(stdout).toMatch(args.length > 1 ? /Examples:/u : /planwright plan/u);
});
