import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanPlan } from '../helpers/broken-plans.ts';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const hyphens = cleanPlan.replace(/^(### Phase \d) — /gmu, '$1 - ');
const filler = cleanPlan.replace('## 10. Open Questions\n', '## 10. Open Questions\n\n- **Q9** What happens, etc?\n');

describe('which plans', () => {
  const plans = ['a.plan.md', 'deep/b.plan.md', 'deep/er/c.plan.md', 'deep/[e].plan.md', 'node_modules/x/d.plan.md'];
  const all = Object.fromEntries(plans.map((path) => [path, cleanPlan]));
  const planFolder = (): string => tempFolder({ ...all, 'notes.md': hyphens, 'empty/x.txt': '' });
  const pathsOf = (...args: string[]): readonly string[] => {
    const { stdout } = runCli(['check', '--format', 'json', ...args], { cwd: planFolder() });
    return JSON.parse(stdout).files.map((file: { path: string }) => file.path);
  };

  test.each([
    [['.'], ['a.plan.md', 'deep/[e].plan.md', 'deep/b.plan.md', 'deep/er/c.plan.md']],
    [['deep'], ['deep/[e].plan.md', 'deep/b.plan.md', 'deep/er/c.plan.md']],
    [['*.md'], ['a.plan.md', 'notes.md']],
    [['deep/**/{b,c}*.md'], ['deep/b.plan.md', 'deep/er/c.plan.md']],
    [
      ['notes.md', '*.md'],
      ['notes.md', 'a.plan.md'],
    ],
    [['deep/[e].plan.md'], ['deep/[e].plan.md']],
  ])('%j', (args, paths) => expect(pathsOf(...args)).toEqual(paths));

  test.each([
    [['empty'], /empty: there is no \*\.plan\.md in this folder/u],
    [['*.txt'], /\*\.txt: no file matches this pattern/u],
    [[], /no plan was named/u],
    [['-', 'a.plan.md', '--fix'], /standard input or files/u],
  ])('%j is refused', (args, message) => {
    const { code, stderr, stdout } = runCli(['check', ...args], { cwd: planFolder(), input: cleanPlan });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('standard input has a name, and stands under the configuration of its place', () => {
    const folder = planFolder();
    const input = (...args: string[]) => runCli(['check', ...args], { cwd: folder, input: hyphens });
    const { stdout, code } = input('--stdin-filepath', 'deep/x.md');
    expect(stdout).toContain('deep/x.md');
    expect(code).toBe(0);
    writeFileSync(join(folder, 'deep/planwright.config.yaml'), 'rules: { phase-form: error }\n');
    expect(input('--stdin-filepath', 'deep/x.md').code).toBe(1);
    expect(input('-').code).toBe(0);
  });
});

describe('--fix', () => {
  test('mends files in their places, says what it did, and has nothing to do the second time', () => {
    const marked = `\uFEFF${hyphens}`;
    const folder = tempFolder({ 'a.plan.md': hyphens, 'b.plan.md': marked, 'c.plan.md': cleanPlan });
    symlinkSync('a.plan.md', join(folder, 'link.md'));
    const first = runCli(['check', '--fix', 'link.md', 'b.plan.md', 'c.plan.md'], { cwd: folder });
    expect(first.stderr).toBe('fixed 2 findings in 2 files: phase-form 2\n');
    expect(first.code).toBe(0);
    expect(readFileSync(join(folder, 'a.plan.md'), 'utf8')).toBe(cleanPlan);
    expect(readFileSync(join(folder, 'b.plan.md'), 'utf8')).toBe(`\uFEFF${cleanPlan}`);
    const second = runCli(['check', '--fix', '.'], { cwd: folder });
    expect(second.stderr).toBe('nothing to fix\n');
    expect(readdirSync(folder).toSorted()).toEqual(['a.plan.md', 'b.plan.md', 'c.plan.md', 'link.md']);
  });

  test('writes nothing where one of the files cannot be read', () => {
    const folder = tempFolder({ 'a.plan.md': hyphens });
    const { code, stderr } = runCli(['check', '--fix', 'a.plan.md', 'b.plan.md'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/b\.plan\.md: there is no such file/u);
    expect(readFileSync(join(folder, 'a.plan.md'), 'utf8')).toBe(hyphens);
  });

  test('of standard input writes the plan to standard output', () => {
    const { stdout, stderr, code } = runCli(['check', '--fix', '-'], { input: hyphens });
    expect({ stdout, code }).toEqual({ stdout: cleanPlan, code: 0 });
    expect(stderr).toBe('fixed 1 finding in 1 file: phase-form 1\n');
  });

  test('leaves alone what the configuration turns off', () => {
    const folder = tempFolder({ 'a.plan.md': hyphens, 'planwright.config.yaml': 'rules:\n  phase-form: off\n' });
    expect(runCli(['check', '--fix', 'a.plan.md'], { cwd: folder }).stderr).toBe('nothing to fix\n');
    expect(readFileSync(join(folder, 'a.plan.md'), 'utf8')).toBe(hyphens);
  });
});

describe('the configuration', () => {
  const run = (config: string, ...args: string[]) =>
    runCli(['check', '.', ...args], { cwd: tempFolder({ 'a.plan.md': filler, 'planwright.config.yaml': config }) });

  test.each([
    ['rules: { no-fillr: off }', /planwright\.config\.yaml:1:10.*`no-fillr`, did you mean `no-filler`/u],
    ['rules:\n  no-filler: loud\n', /planwright\.config\.yaml:2:14.*loud/u],
    ['owner: [coder]', /planwright\.config\.yaml:1:1.*`owner`, did you mean `owners`/u],
    ['limits: { taskFiles: 0 }', /planwright\.config\.yaml:1:22/u],
    ['limits: { summaryFewest: 4, summaryMost: 2 }', /planwright\.config\.yaml:1:29.*summaryFewest/u],
    ['rules: [', /planwright\.config\.yaml:1:/u],
  ])('%j is refused with its line and column', (config, message) => {
    const { code, stderr, stdout } = run(config);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stderr).toMatch(message);
  });

  test('turns rules off, on and up, and knows other owners and limits', () => {
    const ids = (config: string): readonly string[] =>
      JSON.parse(run(config, '--format', 'json').stdout).files[0].messages.map(
        ({ ruleId, severity }: { ruleId: string; severity: string }) => `${severity} ${ruleId}`,
      );
    expect(ids('# nothing\n')).toContain('warning no-filler');
    expect(ids('rules: { no-filler: error }')).toContain('error no-filler');
    expect(ids('rules: { no-filler: off }').join()).not.toContain('no-filler');
    expect(ids('owners: [nobody]')).toContain('warning task-owner');
    expect(ids('limits: { summaryFewest: 9, summaryMost: 9 }').join()).toContain('summary-sentences');
  });

  test('may be named, and counts for each plan the nearest', () => {
    const folder = tempFolder({ 'a.plan.md': filler, 'planwright.config.yaml': 'rules: { no-filler: error }' });
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/b.plan.md'), filler);
    writeFileSync(join(folder, 'sub/planwright.config.yaml'), 'rules: { no-filler: off }');
    writeFileSync(join(folder, 'own.yaml'), 'rules: { no-filler: info }');
    const weights = (...args: string[]): readonly string[][] =>
      JSON.parse(runCli(['check', '.', '--format', 'json', ...args], { cwd: folder }).stdout).files.map(
        (file: { messages: { ruleId: string; severity: string }[] }) =>
          file.messages.filter(({ ruleId }) => ruleId === 'no-filler').map(({ severity }) => severity),
      );
    expect(weights()).toEqual([['error'], []]);
    expect(weights('--config', 'own.yaml')).toEqual([['info'], ['info']]);
    expect(weights('--cache-location', 'kept')).toEqual(weights('--cache-location', 'kept'));
  });
});

test('--quiet shows errors only, --max-warnings counts all', () => {
  const folder = tempFolder({ 'a.plan.md': filler, 'planwright.config.yaml': 'rules: { question-form: off }' });
  const run = (...args: string[]) => runCli(['check', 'a.plan.md', ...args], { cwd: folder });
  expect(run('--max-warnings', '0').code).toBe(1);
  expect(run('--max-warnings', '99').code).toBe(run().code);
  expect(run('--quiet').stdout).not.toContain('no-filler');
  expect(run('--quiet', '--max-warnings', '0').stderr).toMatch(/more warnings than --max-warnings allows/u);
});

test('--list-rules lists every rule with what it weighs here', () => {
  const folder = tempFolder({ 'planwright.config.yaml': 'rules: { no-filler: off }' });
  const { stdout, code } = runCli(['check', '--list-rules'], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^no-filler +off/mu);
  expect(stdout).toMatch(/^phase-form +info +--fix/mu);
  const { rules } = JSON.parse(runCli(['check', '--list-rules', '--format', 'json'], { cwd: folder }).stdout);
  expect(rules).toHaveLength(stdout.trimEnd().split('\n').length);
  expect(rules[0].url).toMatch(/docs\/rules\/first-line\.md$/u);
});
