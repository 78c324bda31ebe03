import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { ListedQuestion } from '../../src/interview/index.ts';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const brainstorm =
  '# Search\n\n## Options\n\n- Lunr\n- Fuse\n\n## Decision\n\nWe will go with Lunr because it is small.\n';
const listed = (...args: readonly string[]): readonly ListedQuestion[] =>
  JSON.parse(runCli(['questions', ...args, '--format', 'json']).stdout).questions;

/** Something that answers a question, as plain data. */
function someAnswer({ type, fields = [], id }: ListedQuestion): unknown {
  if (type === 'text') return `the ${id}`;
  if (type === 'items') return [`one ${id}`, '1.0'];
  const said = fields.map((field) => [
    field.name,
    field.type === 'boolean' ? true : field.type === 'list' ? ['a', 'b'] : (field.choices?.[0] ?? `a ${field.name}`),
  ]);
  return [Object.fromEntries(said)];
}

/** As it is written behind `--set` and in a variable. */
const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

describe('one schema, every surface', () => {
  const questions = listed();
  const answers = questions.map((question) => ({ ...question, value: someAnswer(question) }));

  test('every question says its path, its variable, its type, its default and its choices', () => {
    expect(questions.length).toBeGreaterThan(30);
    for (const one of questions) {
      expect(one).toMatchObject({ path: expect.stringMatching(/^\w+\.\w+$/u), env: expect.any(String), default: null });
      expect(['text', 'items', 'entries']).toContain(one.type);
    }
    const folder = tempFolder({ 'notes.md': brainstorm });
    expect(listed(join(folder, 'notes.md')).find(({ path }) => path === 'decision.choice')).toMatchObject({
      default: { text: 'Lunr', line: 10 },
      choices: ['Lunr', 'Fuse'],
    });
  });

  test('--set, the environment and an answers file say the same, to the byte', () => {
    const nested: Record<string, Record<string, unknown>> = {};
    for (const { path, value } of answers) {
      const [section = '', name = ''] = path.split('.');
      (nested[section] ??= {})[name] = value;
    }
    const files = {
      'notes.md': brainstorm,
      'given.yaml': `format: 1\npack: { name: ten-section, version: 1.0.0, sha256: "0" }\n${stringify({ answers: nested })}`,
    };
    const sets = answers.flatMap(({ path, value }) => ['--set', `${path}=${written(value)}`]);
    const env = Object.fromEntries(answers.map((one) => [one.env, written(one.value)]));
    const [bySet, byEnv, byFile] = [
      [sets, {}] as const,
      [[], env] as const,
      [['--answers', 'given.yaml'], {}] as const,
    ].map(([args, variables]) => {
      const folder = tempFolder(files);
      const { code, stderr } = runCli(['notes.md', '--yes', ...args], { cwd: folder, env: variables });
      expect([code, stderr]).toEqual([0, expect.stringContaining('wrote')]);
      return ['notes.answers.yaml', 'notes.plan.md'].map((name) => readFileSync(join(folder, name), 'utf8'));
    });
    expect(byEnv).toEqual(bySet);
    expect(byFile).toEqual(bySet);
    const stated: Record<string, Record<string, unknown>> = parse(bySet?.[0] ?? '').answers;
    for (const { path } of questions) {
      const [section = '', name = ''] = path.split('.');
      expect(stated[section]?.[name], path).toBeDefined();
    }
  });

  test('flags go over the environment, that over the answers file, that over the brainstorm; a replay reads none', () => {
    const folder = tempFolder({
      'notes.md': brainstorm,
      'given.yaml':
        'format: 1\npack: { name: ten-section, version: 1.0.0, sha256: "0" }\nanswers:\n  decision: { title: file, choice: file, problem: file }\n',
    });
    const env = { PLANWRIGHT_SET_DECISION_CHOICE: 'env', PLANWRIGHT_SET_DECISION_TITLE: 'env' };
    const args = ['notes.md', '--yes', '--answers', 'given.yaml', '--set', 'decision.title=flag'];
    expect(runCli(args, { cwd: folder, env }).code).toBe(0);
    const { decision } = parse(readFileSync(join(folder, 'notes.answers.yaml'), 'utf8')).answers;
    expect(decision).toMatchObject({ title: 'flag', choice: 'env', problem: ['file'] });
    expect(decision.reasons).toEqual([expect.objectContaining({ line: 10 })]);
    const plan = readFileSync(join(folder, 'notes.plan.md'), 'utf8');
    const replay = runCli(['render', 'notes.answers.yaml'], { cwd: folder, env: { ...env, PLANWRIGHT_SET_X: 'y' } });
    expect(replay.stdout).toBe(plan);
  });

  test('a variable that answers nothing is refused, with what was meant', () => {
    const folder = tempFolder({ 'notes.md': brainstorm });
    const run = runCli(['notes.md', '--yes'], { cwd: folder, env: { PLANWRIGHT_SET_ROLLOUT_WINDOWS: 'x' } });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/PLANWRIGHT_SET_ROLLOUT_WINDOWS.*did you mean `PLANWRIGHT_SET_ROLLOUT_WINDOW`/u);
    expect(readdirSync(folder)).toEqual(['notes.md']);
  });
});

describe('the JSON Schema of the answers files', () => {
  const schema = readFileSync(join(root, 'schemas/answers.schema.json'), 'utf8');
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema));

  test('the one that is shipped is what the program prints of the built-in pack', () => {
    expect(runCli(['questions', '--format', 'schema']).stdout).toBe(schema);
  });

  test('an answers file names it in its first line, without a path of this machine', () => {
    const folder = tempFolder({ 'notes.md': brainstorm });
    expect(runCli(['notes.md', '--yes'], { cwd: folder }).code).toBe(0);
    const text = readFileSync(join(folder, 'notes.answers.yaml'), 'utf8');
    expect(text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./node_modules/planwright/schemas/answers.schema.json',
    );
    expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
  });

  test.each(readdirSync(join(root, 'examples')))('example %s fits it', (name) => {
    const answers: unknown = parse(readFileSync(join(root, 'examples', name, 'brainstorm.answers.yaml'), 'utf8'));
    expect([validate(answers), validate.errors]).toEqual([true, null]);
  });
});

describe('completion by the shell', () => {
  const complete = (...words: readonly string[]): readonly string[] =>
    runCli(['--get-yargs-completions', 'planwright', ...words], { env: { SHELL: '/bin/bash' } })
      .stdout.split('\n')
      .filter((word) => word !== '');

  test.each([
    ['commands', [''], ['plan', 'extract', 'render', 'check', 'questions', 'explain']],
    ['flags', ['plan', '--'], ['--set', '--choose', '--answers', '--plain', '--full']],
    ['values of a flag', ['questions', '--format', ''], ['text', 'json', 'schema']],
    ['what can be set', ['notes.md', '--set', 'rollout.w'], ['rollout.window=']],
  ])('%s', (_, words, expected) => {
    expect(complete(...words)).toEqual(expect.arrayContaining(expected));
  });

  test('with a pack that is not there, nothing is said', () => {
    expect(complete('plan', '--pack', 'nope', '--set', 'd')).toEqual([]);
  });

  test('the script is printed', () => {
    expect(runCli(['completion'], { env: { SHELL: '/bin/bash' } }).stdout).toContain('complete -o bashdefault');
  });
});

describe('no terminal: it never hangs and writes nothing by halves', () => {
  test.each([
    ['nothing on standard input', ''],
    ['answers piped in', '\n\n1\nnone\n'],
  ])('%s', (_, input) => {
    for (const args of [[], ['--plain'], ['--full'], ['--output', '-']]) {
      const folder = tempFolder({ 'notes.md': brainstorm });
      const run = runCli(['notes.md', ...args], { cwd: folder, input });
      expect([run.code, run.stdout]).toEqual([2, '']);
      expect(run.stderr).toMatch(/no terminal.*--yes.*--answers/u);
      expect(readdirSync(folder)).toEqual(['notes.md']);
    }
  });

  test('a draft is not lost on --yes', () => {
    const draft =
      'format: 1\npack: { name: ten-section, version: 1.0.0, sha256: "0" }\ndraft: [ title ]\nanswers:\n  decision: { title: Mine }\n';
    const folder = tempFolder({ 'notes.md': brainstorm, 'notes.answers.yaml': draft });
    const run = runCli(['notes.md', '--yes'], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/not finished; planwright notes\.md goes on with it/u);
    expect(readFileSync(join(folder, 'notes.answers.yaml'), 'utf8')).toBe(draft);
  });
});
