import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'tar';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const brainstorm = readFileSync(join(examples, 'report-queue', 'brainstorm.md'), 'utf8');

/** A project with a pack that `pack new` made. */
function project(...flags: readonly string[]): string {
  const cwd = tempFolder({ 'notes.md': brainstorm });
  const made = runCli(['pack', 'new', 'acme', '--yes', ...flags], { cwd });
  expect([made.code, made.stdout]).toEqual([0, '']);
  return cwd;
}

describe('pack new', () => {
  test('writes a pack that passes pack check at once, with its golden case', () => {
    const cwd = project('--description', 'Ours: "all" of it', '--owner', 'head of product', '--question', 'Who signs?');
    const { code, stdout, stderr } = runCli(['pack', 'check'], { cwd });
    expect([code, stdout, stderr]).toEqual([0, 'no findings in 1 file\n', 'planwright: pack acme: 1 golden case\n']);
    expect(runCli(['questions', '--pack', 'acme'], { cwd }).stdout).toContain('Who signs?');
    expect(readFileSync(join(cwd, '.planwright/packs/acme/cases/first/expected.plan.md'), 'utf8')).toContain(
      'Owner agent: head of product',
    );
    expect(runCli(['pack', 'new', 'acme', '--yes'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });

  test.each([
    [['Acme', '--yes'], /no name of a pack/u],
    [['../acme', '--yes'], /no name of a pack/u],
    [['acme'], /no terminal to ask on/u],
  ])('%j is refused, and nothing is written', (args, reason) => {
    const { code, stderr } = runCli(['pack', 'new', ...args], { cwd: tempFolder() });
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  });
});

describe('a pack is found', () => {
  const title = (cwd: string, ...args: readonly string[]) => {
    const { code, stdout, stderr } = runCli(['pack', 'show', ...args], { cwd });
    return code === 0 ? stdout.split('\n')[0] : stderr;
  };

  test('in every way, to the same hash', async () => {
    const cwd = project();
    const own = join(cwd, '.planwright/packs/acme');
    const shown = JSON.parse(runCli(['pack', 'show', 'acme', '--format', 'json'], { cwd }).stdout);
    const other = tempFolder({ 'planwright.config.yaml': 'pack: ours\npacks: { ours: ./place }\n' });
    cpSync(own, join(other, 'place'), { recursive: true });
    cpSync(own, join(other, 'node_modules/planwright-pack-modular'), { recursive: true });
    cpSync(own, join(other, 'node_modules/@team/planwright-pack-modular'), { recursive: true });
    mkdirSync(join(other, 'package'));
    cpSync(own, join(other, 'package'), { recursive: true });
    await create({ gzip: true, cwd: other, file: join(other, 'acme.tgz') }, ['package']);
    mkdirSync(join(other, 'deep/er'), { recursive: true });
    for (const name of ['ours', './place', 'modular', '@team/modular', 'acme.tgz', join(other, 'place')]) {
      const { sha256, version } = JSON.parse(runCli(['pack', 'show', name, '--format', 'json'], { cwd: other }).stdout);
      expect([name, sha256, version]).toEqual([name, shown.sha256, '1.0.0']);
    }
    expect(title(join(other, 'deep/er'))).toBe('pack      acme 1.0.0');
    expect(title(other, 'nowhere')).toContain('there is no such pack');
    const listed = JSON.parse(runCli(['pack', 'list', '--format', 'json'], { cwd: other }).stdout).packs;
    expect(listed.map(({ name, kind }: { name: string; kind: string }) => `${name} ${kind}`)).toEqual([
      '@team/modular module',
      'audited built-in',
      'modular module',
      'ours configured',
      'ten-section built-in',
    ]);
  });
});

describe('one brainstorm, three packs', () => {
  test('three plans of the same ten sections, each made again from its own answers file, and clean', () => {
    const cwd = project();
    const headings = (plan: string): readonly string[] => plan.split('\n').filter((line) => line.startsWith('## '));
    const plans = ['ten-section', 'audited', 'acme'].map((pack) => {
      const made = runCli(['plan', 'notes.md', '--yes', '--force', '--pack', pack], { cwd });
      expect(made.code).toBe(0);
      const plan = readFileSync(join(cwd, 'notes.plan.md'), 'utf8');
      expect(readFileSync(join(cwd, 'notes.answers.yaml'), 'utf8')).toContain(`pack: { name: ${pack}, version: 1.0.0`);
      expect(runCli(['render', 'notes.answers.yaml'], { cwd })).toEqual({ code: 0, stdout: plan, stderr: '' });
      expect(runCli(['check', 'notes.plan.md', '--pack', pack], { cwd }).code).toBe(0);
      return plan;
    });
    expect(new Set(plans).size).toBe(3);
    for (const plan of plans) expect(headings(plan)).toEqual(headings(plans[0] ?? ''));
    expect(plans[1]).toContain('Owner agent: security-officer');
    expect(plans[2]).toContain('**Sign-off:** Not stated');
  });

  test('another content of the pack is told', () => {
    const cwd = project();
    runCli(['plan', 'notes.md', '--yes', '--pack', 'acme'], { cwd });
    const gaps = join(cwd, '.planwright/packs/acme/gaps.yaml');
    writeFileSync(gaps, readFileSync(gaps, 'utf8').replace('The release.', 'All of it.'));
    const { code, stderr } = runCli(['render', 'notes.answers.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('made with another content of the pack acme 1.0.0');
    expect(runCli(['render', 'notes.answers.yaml', '--pack', 'audited'], { cwd }).stderr).toContain(
      'made with the pack acme 1.0.0, used with audited 1.0.0',
    );
  });
});

describe('pack check', () => {
  test('the pack for audits is in order', () => {
    const { code, stdout } = runCli(['pack', 'check', 'audited']);
    expect([code, stdout]).toEqual([0, 'no findings in 1 file\n']);
  });

  test.each([
    [
      'a misspelt key',
      'pack.yaml',
      'version:',
      'vershun:',
      /3:1 +error +Unexpected key `vershun`.*did you mean `version`/u,
    ],
    [
      'a tag that is not declared',
      'additions/08-sign-off.md',
      '{{> sign-off}}',
      '{{sentense}}',
      /4:3 +error +Unexpected tag `sentense`/u,
    ],
    [
      'a rule that never fires',
      'playbook/team/sign-off.yaml',
      '$size: 0',
      '$size: 1',
      /expected that the rule fires on it/u,
    ],
    [
      'an example that no answer can be',
      'playbook/team/sign-off.yaml',
      '[ The head of payments ]',
      '{ who: me }',
      /Unexpected example, unexpected/u,
    ],
    [
      'another plan than expected',
      'additions/08-sign-off.md',
      '**Sign-off:**',
      '**Signed off by:**',
      /expected\.plan\.md/u,
    ],
    [
      'a case that reads otherwise',
      'cases/first/expected.plan.md',
      '## 2. Architecture',
      '## 2. Arch',
      /Unexpected plan, it has `## 2. Architecture Overview`/u,
    ],
  ])('%s is found with its place', (_, path, from, to, finding) => {
    const cwd = project();
    const file = join(cwd, '.planwright/packs/acme', path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    const { stdout } = runCli(['pack', 'check'], { cwd });
    expect(stdout).toMatch(finding);
    if (path.startsWith('cases')) {
      expect(runCli(['pack', 'check', '--update'], { cwd }).code).toBe(0);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  test.each([
    ['dropped', '- **Rollback strategy:**', '- **Way back:**', /Missing `- \*\*Rollback strategy:\*\*`/u],
    ['renamed', '## 8. Deployment & Rollout Strategy', '## 8. Rollout', /Missing `## 8\. Deployment/u],
  ])('an item of the ten sections that is %s is found', (_, from, to, finding) => {
    const cwd = project();
    const template = new URL('../../templates/ten-section/sections/08-deployment-rollout-strategy.md', import.meta.url);
    const text = readFileSync(template, 'utf8').replace(from, to);
    mkdirSync(join(cwd, '.planwright/packs/acme/sections'));
    writeFileSync(join(cwd, '.planwright/packs/acme/sections/08-deployment-rollout-strategy.md'), text);
    const { code, stdout } = runCli(['pack', 'check'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(finding);
  });
});

test('a pack of another team, in a repository of its own, packed and used elsewhere without a network', async () => {
  const repository = tempFolder();
  expect(runCli(['pack', 'new', '@payments/cards', '--yes', '--output', '.'], { cwd: repository }).code).toBe(0);
  const at = (path: string): string => join(repository, path);
  writeFileSync(at('pack.yaml'), `${readFileSync(at('pack.yaml'), 'utf8')}off: [al-05-team]\n`);
  writeFileSync(
    at('questions/scope.yaml'),
    'id: scope\npath: team.scope\nsection: 4\ntitle: Does it touch card data?\nwhy: It widens the audit.\ntype: text\nseeds: []\nslot: data.tables\n',
  );
  expect(runCli(['pack', 'check'], { cwd: repository }).code).toBe(1);
  expect(runCli(['pack', 'check', '--update'], { cwd: repository })).toMatchObject({ code: 0 });
  expect(runCli(['pack', 'check', '--format', 'github'], { cwd: repository })).toMatchObject({ code: 0, stdout: '' });
  const project = tempFolder({ 'notes.md': brainstorm, 'planwright.config.yaml': 'pack: "@payments/cards"\n' });
  mkdirSync(join(project, 'node_modules/@payments'), { recursive: true });
  cpSync(repository, join(project, 'node_modules/@payments/planwright-pack-cards'), { recursive: true });
  expect(runCli(['notes.md', '--yes', '--set', 'team.scope=No card number is read'], { cwd: project }).code).toBe(0);
  expect(readFileSync(join(project, 'notes.plan.md'), 'utf8')).toContain('No card number is read.');
  expect(readFileSync(join(project, 'notes.answers.yaml'), 'utf8')).toContain(
    'name: "@payments/cards", version: 1.0.0',
  );
});
