import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const brainstorm =
  '# Search\n\n## Options\n\n- Lunr\n- Fuse\n\n## Decision\n\nWe will go with Lunr: it is small.\n\n## API\n\n- `POST /v1/terms` keeps a term\n';

/** A plan made with a pack, and how to ask for the line that holds a text. */
function madeWith(pack: string, cwd: string) {
  expect(runCli(['notes.md', '--yes', '--pack', pack], { cwd }).code).toBe(0);
  const lines = readFileSync(join(cwd, 'notes.plan.md'), 'utf8').split('\n');
  return (text: string, ...flags: readonly string[]) => {
    const at = lines.findIndex((line) => line.includes(text));
    expect(at, text).not.toBe(-1);
    return runCli(['explain', `notes.plan.md:${String(at + 1)}`, ...flags], { cwd });
  };
}

/** A project with the pack `acme` that `pack new` made. */
function project(files: Readonly<Record<string, string>> = {}): string {
  const cwd = tempFolder({ 'notes.md': brainstorm, ...files });
  expect(runCli(['pack', 'new', 'acme', '--yes'], { cwd }).code).toBe(0);
  return cwd;
}

test('a line is explained with the pack that its plan was made with', () => {
  const audited = madeWith('audited', tempFolder({ 'notes.md': brainstorm }))('Owner agent: security-officer');
  expect(audited).toMatchObject({ code: 0, stderr: '' });
  expect(audited.stdout).toContain('playbook rule aud-02-security-review');
  const own = madeWith('acme', project())('**Sign-off:**');
  expect(own).toMatchObject({ code: 0, stderr: '' });
  expect(own.stdout).toContain('from the pack');
  expect(own.stdout).not.toContain('edited by hand');
});

test('the pack of the plan goes before that of the project, and --pack before both', () => {
  const cwd = project({ 'planwright.config.yaml': 'pack: acme\n' });
  const explain = madeWith('ten-section', cwd);
  expect(explain('## 8.')).toMatchObject({ code: 0, stderr: '' });
  const { code, stderr } = explain('## 8.', '--pack', 'audited');
  expect([code, stderr.trim().split('\n').length]).toEqual([0, 1]);
  expect(stderr).toContain('made with the pack ten-section 1.0.0, explained with audited 1.0.0');
});

test('a pack that the project calls otherwise is found as the one of the project', () => {
  const cwd = project({ 'planwright.config.yaml': 'pack: ours\npacks: { ours: ./place }\n' });
  renameSync(join(cwd, '.planwright/packs/acme'), join(cwd, 'place'));
  expect(madeWith('ours', cwd)('**Sign-off:**')).toMatchObject({ code: 0, stderr: '' });
});

test('another content, and a pack that is not there, are told in one line', () => {
  const cwd = project();
  const explain = madeWith('acme', cwd);
  const own = join(cwd, '.planwright/packs/acme');
  const gaps = join(own, 'gaps.yaml');
  writeFileSync(gaps, readFileSync(gaps, 'utf8').replace('The release.', 'All of it.'));
  const changed = explain('**Sign-off:**');
  expect([changed.code, changed.stderr.trim().split('\n').length]).toEqual([0, 1]);
  expect(changed.stderr).toContain('made with another state of the pack acme 1.0.0');
  const away = join(tempFolder(), 'acme');
  mkdirSync(away);
  cpSync(own, away, { recursive: true });
  renameSync(own, join(cwd, 'gone'));
  const missing = explain('**Sign-off:**');
  expect(missing).toMatchObject({ code: 2, stdout: '' });
  expect(missing.stderr).toMatch(
    /^[^\n]*notes\.answers\.yaml: it was made with the pack acme 1\.0\.0, which is not found/u,
  );
  expect(missing.stderr.trim().split('\n')).toHaveLength(1);
  expect(explain('**Sign-off:**', '--pack', away).code).toBe(0);
});

test('a rule is found in whichever pack here has it, with --pack in that one alone', () => {
  const cwd = project();
  const ask = (...args: readonly string[]) => runCli(['explain', ...args], { cwd });
  expect(ask('db-03-required-column').stdout).toMatch(/^db-03-required-column \(playbook\)\n/u);
  expect(ask('sign-off').stdout).toMatch(/^sign-off \(playbook of acme\)\n/u);
  expect(ask('sign-off', '--pack', 'acme').stdout).toMatch(/^sign-off \(playbook\)\n/u);
  expect(ask('sign-off', '--pack', 'audited')).toMatchObject({ code: 2, stdout: '' });
  expect(ask('monitoring-threshold').stdout).toMatch(/^monitoring-threshold \(check, /u);
  writeFileSync(join(cwd, '.planwright/packs/acme/pack.yaml'), 'name: [\n');
  expect(ask('sign-off')).toMatchObject({ code: 2, stdout: '' });
});
