import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { startOnTerminal } from '../helpers/pseudo-terminal.ts';
import { runCli } from '../helpers/run-cli.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Titles of windows, colours, the clipboard, links, eight-bit codes, text that turns round. */
const evil =
  '\u001B]0;owned\u0007\u001B[31m\u001B]52;c;b3duZWQ=\u0007\u001B]8;;http://evil.example\u001B\\\u009B31m\u202Ereversed';
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;
const nameOf = (ending: string): string => `no\u001B]0;owned\u0007\u202Etes${ending}`;

const brainstorm = `# Search ${evil}

## Options

- Lunr ${evil}
- Fuse: <script>alert(1)</script> and <img src=x onerror=alert(1)>

## Decision

We will go with Lunr ${evil} because [it is small](javascript:alert(1)) and <b onclick="x()">quick</b>.

## Risks

- The index ${evil} grows: <iframe src="https://evil.example"></iframe>
- See [the notes](javascript:alert(document.cookie)) and ![a picture](data:text/html,<script>1</script>)
- See <javascript:alert(1)> and [ref][r] and [JaVaScRiPt](JaVaScRiPt:alert(2))

[r]: javascript:alert(3)

## API

- \`POST /v1/things${evil}\` new, &lt;script&gt;alert(4)&lt;/script&gt;

## Database

- new table \`things${evil}\` <!-- a comment -->
`;

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder(files);
  const pack = join(folder, 'pack');
  for (const [path, text] of smallPackFiles()) {
    mkdirSync(join(pack, path, '..'), { recursive: true });
    writeFileSync(join(pack, path), text.replace('Which one?', 'Which <b>one</b>?'));
  }
  return folder;
}

function expectCalm(args: readonly string[], folder: string): string {
  const { code, stdout, stderr } = runCli(args, { cwd: folder, env: { FORCE_COLOR: '0' } });
  expect([0, 1, 2]).toContain(code);
  expect(stdout + stderr).not.toMatch(control);
  return stdout;
}

describe.skipIf(process.platform === 'win32')('no control sequence reaches the terminal', () => {
  const [notes, plan] = [nameOf('.md'), nameOf('.plan.md')];
  const files = {
    [notes]: brainstorm,
    [plan]: `## 1. ${evil}\n\n- [ ] **T1.1 ${evil}**\n  - Dependencies: T9.9${evil}\n`,
  };

  test.each([
    ['extract', ['extract', notes]],
    ['extract as JSON', ['extract', notes, '--format', 'json']],
    ['a plan on standard output', [notes, '--yes', '--dry-run']],
    ['a plan that is written', [notes, '--yes', '--output', 'out.md']],
    ['a difference', [notes, '--yes', '--diff', '--output', plan]],
    ['a plan that is there already', [notes, '--yes', '--output', plan]],
    ['check', ['check', plan]],
    ['check as JSON', ['check', plan, '--format', 'json']],
    ['check as SARIF', ['check', plan, '--format', 'sarif']],
    ['check for GitHub', ['check', plan, '--format', 'github']],
    ['check that mends', ['check', '--fix', plan]],
    ['explain a line', ['explain', `${plan}:1`]],
    ['explain something unknown', ['explain', evil]],
    ['a file that is not there', [`${evil}.md`, '--yes']],
    ['a flag that is none', [`--${evil}`]],
    ['a command that is none', ['check', `--${evil}=1`]],
    ['a setting that is none', [notes, '--yes', '--set', `${evil}=1`]],
    ['a setting', [notes, '--yes', '--dry-run', '--set', `decision.choice=${evil}`]],
    ['an option that is not there', [notes, '--yes', '--choose', evil]],
    ['a pack that is not there', [notes, '--yes', '--pack', evil]],
    ['a configuration that is not there', ['check', plan, '--config', evil]],
    ['an answers file that is none', ['render', notes]],
    ['questions with their defaults', ['questions', notes]],
    ['questions as JSON', ['questions', notes, '--format', 'json']],
  ])('%s', (_, args) => {
    expectCalm(args, folderOf(files));
  });

  test('a pack that says it', () => {
    const folder = folderOf({ 'notes.md': '# A\n\n## Decision\n\nLunr.\n' });
    const question = join(folder, 'pack/questions/choice.yaml');
    const text = readFileSync(question, 'utf8');
    writeFileSync(question, text.replace('Which <b>one</b>?', JSON.stringify(`Which ${evil}?`)));
    expectCalm(['questions', '--pack', 'pack'], folder);
    expectCalm(['notes.md', '--yes', '--dry-run', '--pack', 'pack'], folder);
    writeFileSync(question, text.replace('type: text', `type: ${JSON.stringify(evil)}`));
    expectCalm(['questions', '--pack', 'pack'], folder);
    writeFileSync(question, `${evil}: [`);
    expectCalm(['questions', '--pack', 'pack'], folder);
  });

  test('the files that are written hold none either', () => {
    const folder = folderOf({ 'notes.md': brainstorm });
    runCli(['notes.md', '--yes'], { cwd: folder });
    for (const name of ['notes.plan.md', 'notes.answers.yaml'])
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(control);
  });

  test('the interview shows words, and only its own codes', async () => {
    const folder = folderOf({ 'notes.md': brainstorm });
    const terminal = startOnTerminal({ args: [join(root, 'bin/planwright.js'), 'notes.md'], folder });
    await terminal.until('Write the plan now');
    terminal.type('\r');
    await terminal.until(/\? why/u);
    terminal.type('\u0003');
    await terminal.ended;
    expect(terminal.written()).toContain('Lunr');
    for (const code of ['\u001B]0;owned', '\u001B]52;', '\u001B]8;;http', '\u009B', '\u202E'])
      expect(terminal.written()).not.toContain(code);
  });

  test('a piped plan that is mended: a terminal gets its words, a file all of it', async () => {
    const plan = `# Final Decision Summary\n\nUse Lunr ${evil}.\n`;
    const folder = folderOf({ 'plan.md': plan });
    const args = [join(root, 'bin/planwright.js'), 'check', '--fix', '-'];
    const shown = startOnTerminal({ args, stdin: 'plan.md', folder });
    await shown.ended;
    expect(shown.written()).toContain('Use Lunr');
    expect(shown.written()).not.toMatch(/[\u001B\u009B\u202E]/u);
    const filed = startOnTerminal({ args, stdin: 'plan.md', stdout: 'mended.md', folder });
    await filed.ended;
    expect(readFileSync(join(folder, 'mended.md'), 'utf8')).toContain(`Use Lunr ${evil}.`);
  });
});

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

test('no HTML, no picture and no link of a brainstorm stands as such in the plan', () => {
  const folder = folderOf({ 'notes.md': brainstorm });
  const plan = expectCalm(['notes.md', '--yes', '--dry-run'], folder);
  const kinds = new Set([...nodesIn(parse(plan))].map(({ type }) => type));
  for (const kind of ['html', 'link', 'image', 'definition', 'linkReference', 'imageReference', 'code'] as const)
    expect(kinds).not.toContain(kind);
  expect(expectCalm(['notes.md', '--yes', '--dry-run', '--pack', 'pack'], folder)).not.toMatch(/(?<!\\)<script/u);
});

describe('names that every object has are no names of answers', () => {
  const head = 'format: 1\npack: { name: ten-section, version: 1.0.0, sha256: x }\n';
  test.each([
    ['a setting', ['notes.md', '--yes', '--set', '__proto__.polluted=1']],
    ['a setting of a constructor', ['notes.md', '--yes', '--set', 'constructor.prototype=1']],
    ['a record of a setting', ['notes.md', '--yes', '--set', 'data.tables=[{ __proto__: { name: x } }]']],
    ['an answers file', ['render', 'proto.yaml']],
    ['an answers file that merges', ['render', 'merge.yaml']],
    ['a configuration', ['check', 'plan.md', '--config', 'config.yaml']],
    ['a configuration of rules', ['check', 'plan.md', '--config', 'rules.yaml']],
  ])('%s', (_, args) => {
    const folder = folderOf({
      'notes.md': brainstorm,
      'plan.md': '## 1. A\n',
      'proto.yaml': `${head}answers:\n  __proto__: { choice: x }\n`,
      'merge.yaml': `${head}answers:\n  decision: { constructor: { prototype: { a: 1 } } }\n`,
      'config.yaml': '__proto__: { owners: [x] }\n',
      'rules.yaml': 'rules: { __proto__: off }\n',
    });
    const { code, stderr } = runCli(args, { cwd: folder });
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
  });
});

describe('a pack is data', () => {
  test.each([
    ['a condition that is code', 'when: { $where: "process.exit(3)" }'],
    ['a condition that is a pattern', 'when: { name: { $regex: "(a+)+$" } }'],
    ['a tag of YAML that makes something', 'when: !!js/function "function () { process.exit(3) }"'],
    ['names that every object has', 'when: { __proto__: { a: 1 } }'],
  ])('%s is refused', (_, condition) => {
    const folder = folderOf({});
    const rule = join(folder, 'pack/playbook/data/new-table.yaml');
    writeFileSync(rule, readFileSync(rule, 'utf8').replace('when: { change: new }', condition));
    const { code, stderr } = runCli(['questions', '--pack', 'pack'], { cwd: folder });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/new-table\.yaml:\d+:\d+/u)]);
  });

  test('what a link in it leads to is not read', () => {
    const folder = folderOf({ 'secret.md': '## 1. Part\n\nsecret\n', 'notes.md': brainstorm });
    const section = readdirSync(join(folder, 'pack/sections')).toSorted()[0] ?? '';
    cpSync(join(folder, 'pack'), join(folder, 'linked'), { recursive: true });
    writeFileSync(join(folder, 'linked/sections', section), '');
    symlinkSync(join(folder, 'secret.md'), join(folder, 'linked/partials/secret.md'));
    expect(expectCalm(['notes.md', '--yes', '--dry-run', '--pack', 'linked'], folder)).not.toContain('secret');
  });
});
