import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const program = fileURLToPath(new URL('../../bin/planwright.js', import.meta.url));
const faulty = pathToFileURL(fileURLToPath(new URL('../helpers/faulty-disk.mjs', import.meta.url))).href;
const brainstorm = '# Search\n\n## Options\n\n- Lunr\n- Fuse\n\n## Decision\n\nWe will go with Lunr: it is small.\n';
const made = ['notes.plan.md', 'notes.answers.yaml'];
const read = (folder: string): readonly string[] => made.map((name) => readFileSync(join(folder, name), 'utf8'));
const drafts = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

/** The plan and the answers as they are before, and as a run with `--choose Fuse --force` leaves them. */
const both = (() => {
  let known: { readonly old: readonly string[]; readonly fresh: readonly string[] } | undefined;
  return () => {
    if (known) return known;
    const folder = tempFolder({ 'notes.md': brainstorm });
    runCli(['notes.md', '--yes'], { cwd: folder });
    const old = read(folder);
    runCli(['notes.md', '--yes', '--choose', 'Fuse', '--force'], { cwd: folder });
    known = { old, fresh: read(folder) };
    return known;
  };
})();

function folderWithOld(): string {
  const [plan = '', answers = ''] = both().old;
  return tempFolder({ 'notes.md': brainstorm, 'notes.plan.md': plan, 'notes.answers.yaml': answers });
}

function runFaulty(folder: string, fault: string) {
  const args = ['--import', faulty, program, 'notes.md', '--yes', '--choose', 'Fuse', '--force'];
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { PATH, PLANWRIGHT_FAULT: fault } });
}

describe('killed at any moment of writing, each file is the old or the new one, whole', () => {
  const steps = ['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync'];
  const moments = steps.flatMap((step) =>
    [1, 2].flatMap((at) => ['kill', 'killed'].map((how) => `${step}:${at}:${how}`)),
  );
  test.each(moments)('%s', (fault) => {
    const folder = folderWithOld();
    const { signal } = runFaulty(folder, fault);
    expect(signal).toBe('SIGKILL');
    for (const [index, text] of read(folder).entries())
      expect([both().old[index], both().fresh[index]]).toContain(text);
    // What is left behind is in nobody's way.
    expect(runCli(['notes.md', '--yes', '--choose', 'Fuse', '--force'], { cwd: folder }).code).toBe(0);
    expect(read(folder)).toEqual(both().fresh);
  });
});

describe('where the disk fails, nothing has changed, nothing is left behind, and one line says so', () => {
  test.each([
    ['the disk is full', 'writeFileSync:1:ENOSPC'],
    ['it is full at the second file', 'writeFileSync:2:ENOSPC'],
    ['it is full when it is to be kept', 'fsyncSync:2:ENOSPC'],
    ['a quota', 'writeFileSync:1:EDQUOT'],
    ['a disk that may only be read', 'openSync:1:EROFS'],
    ['too many open files', 'openSync:2:EMFILE'],
    ['a place that cannot be taken', 'renameSync:1:EPERM'],
    ['a second place that cannot be taken', 'renameSync:2:EBUSY'],
    ['a broken disk', 'fsyncSync:1:EIO'],
  ])('%s', (_, fault) => {
    const folder = folderWithOld();
    const { status, stderr, stdout } = runFaulty(folder, fault);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^planwright: notes\.(?:plan\.md|answers\.yaml): it cannot be written \([A-Z]+\); .+\n$/u);
    expect(read(folder)).toEqual(both().old);
    expect(drafts(folder)).toEqual([]);
  });

  const mount = 'mount -t tmpfs -o size=4k,nr_inodes=20 tmpfs full && cp notes.md full && cd full && exec "$0" "$@"';
  const isolated = ['-rm', 'sh', '-c', mount];
  const canMount =
    spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'], { stdio: 'ignore' }).status === 0;

  test.skipIf(!canMount)('a disk that is really full (a mounted one of one page)', () => {
    const folder = tempFolder({ 'notes.md': brainstorm, 'full/here': '' });
    const list = `"$0" "$@"; echo "code $?"; ls`;
    const script = mount.replace('exec "$0" "$@"', list);
    const { stdout, stderr } = spawnSync(
      'unshare',
      [...isolated.slice(0, 3), script, process.execPath, program, 'notes.md', '--yes'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).toMatch(/cannot be written \(ENOSPC\)/u);
    expect(stdout).toBe('code 2\nnotes.md\n');
  });
});

describe('what else may happen meanwhile', () => {
  test('two runs at once: one makes the plan, the other one is told that it is there', async () => {
    const folder = tempFolder({ 'notes.md': brainstorm });
    const run = (choice: string): Promise<number | null> =>
      new Promise((resolve) => {
        spawn(process.execPath, [program, 'notes.md', '--yes', '--choose', choice], {
          cwd: folder,
          stdio: 'ignore',
        }).on('close', resolve);
      });
    const codes = await Promise.all([run('Lunr'), run('Fuse'), run('Lunr'), run('Fuse')]);
    expect(codes.toSorted((a, b) => Number(a) - Number(b))).toEqual([0, 2, 2, 2]);
    const [plan, answers] = read(folder);
    const choice = codes.indexOf(0) % 2 === 0 ? 'Lunr' : 'Fuse';
    const alone = tempFolder({ 'notes.md': brainstorm });
    runCli(['notes.md', '--yes', '--choose', choice], { cwd: alone });
    expect([plan, answers]).toEqual(read(alone));
    expect(drafts(folder)).toEqual([]);
  });

  test('a brainstorm that goes away, or is no file any more, is said', () => {
    const folder = tempFolder();
    symlinkSync('gone.md', join(folder, 'notes.md'));
    expect(runCli(['notes.md', '--yes'], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no such file/u),
    });
  });

  test('links at the place of the plan or the answers are not written through', () => {
    for (const name of made) {
      const folder = tempFolder({ 'notes.md': brainstorm, 'precious.txt': 'precious' });
      symlinkSync('precious.txt', join(folder, name));
      const { code, stderr } = runCli(['notes.md', '--yes', '--force'], { cwd: folder });
      expect([code, stderr]).toEqual([2, expect.stringMatching(/this is a link/u)]);
      expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('precious');
    }
  });

  test.skipIf(process.platform === 'win32')('a plan that only its owner may read stays so when it is replaced', () => {
    const folder = folderWithOld();
    chmodSync(join(folder, 'notes.plan.md'), 0o600);
    runCli(['notes.md', '--yes', '--force'], { cwd: folder });
    expect(statSync(join(folder, 'notes.plan.md')).mode & 0o777).toBe(0o600);
  });

  test('a plan that changes while check --fix works on it is not written over', () => {
    const folder = tempFolder({ 'notes.plan.md': (both().old[0] ?? '').replace('## 3. ', '## 4. ') });
    const before = readFileSync(join(folder, 'notes.plan.md'), 'utf8');
    // The second reading of the file comes behind somebody's edit.
    const edit = join(folder, 'edit.mjs');
    writeFileSync(
      edit,
      `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
const real = fs.realpathSync;
fs.realpathSync = (path) => { if (String(path).includes('notes')) fs.appendFileSync(path, '\\nedited\\n'); return real(path); };
syncBuiltinESMExports();`,
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', pathToFileURL(edit).href, program, 'check', '--fix', 'notes.plan.md'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([2, expect.stringMatching(/has changed while it was read/u)]);
    expect(readFileSync(join(folder, 'notes.plan.md'), 'utf8')).toBe(`${before}\nedited\n`);
  });
});
