import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { runs } from './mutated.ts';

// That of a worker never ends: "-" and "--answers=-" would wait for it for ever.
vi.mock(import('../../src/cli/files/read-standard-input.ts'), () => ({ readStandardInput: () => new Uint8Array() }));

const heard = vi.hoisted(() => ({ said: [] as string[] }));
vi.mock(import('../../src/cli/write-standard.ts'), () => ({ writeStandard: (_, text) => void heard.said.push(text) }));

const root = pathToFileURL(`${join(import.meta.dirname, '../..')}/`);
const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'planwright-fuzz-'));
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

beforeAll(() => {
  writeFileSync(join(folder, 'notes.md'), '# Search\n\n## Options\n\n- Lunr\n- Fuse\n\n## Decision\n\nLunr.\n');
  writeFileSync(join(folder, 'bad.md'), new Uint8Array([0xff, 0xfe, 0]));
  writeFileSync(join(folder, 'plan.plan.md'), '## 1. Final Decision Summary\n\nNone.\n');
  writeFileSync(join(folder, 'a.answers.yaml'), 'format: 1\npack: { name: ten-section, version: 1, sha256: x }\n');
  writeFileSync(join(folder, 'planwright.config.yaml'), 'rules: { task-id: off }\n');
  mkdirSync(join(folder, 'folder'));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'plan',
      'extract',
      'render',
      'check',
      'questions',
      'explain',
      'completion',
      'update',
      'verify',
      'tasks',
      'pack',
      '-',
      'notes.md',
      'bad.md',
      'plan.plan.md',
      'a.answers.yaml',
      'folder',
      'no-such.md',
      '.',
      '..',
      '/',
      '',
      'folder/*.md',
      '--yes',
      '-y',
      '--dry-run',
      '--diff',
      '--force',
      '--full',
      '--plain',
      '--fix',
      '--quiet',
      '--cache',
      '--list-rules',
      '--output',
      '-o',
      'out.md',
      '--answers',
      '--set',
      'decision.choice=x',
      '__proto__.x=1',
      '=',
      'a=',
      '--choose',
      'B',
      '1',
      '--pack',
      'ten-section',
      '../..',
      '--format',
      'json',
      'text',
      'sarif',
      'github',
      'schema',
      '--max-warnings',
      '-1',
      'NaN',
      '--config',
      'planwright.config.yaml',
      '--stdin-filepath',
      '--help',
      '--version',
      '--no-yes',
      '--',
      '---',
      '-'.repeat(40),
      'task-id',
      'plan.plan.md:1',
      'plan.plan.md:99999',
      ':1',
      'db-03-required-column',
      '--__proto__',
      '--constructor',
      '--a.b.c=1',
      '\u001B[31m',
      'x\u0007\u202Ey',
      'a\0b',
      '日本',
      '--set=\u001B]0;x\u0007',
      '--debug',
      '--yess',
      '--get-yargs-completions',
    ),
  },
  fc.string({ maxLength: 12 }),
);

test('arguments: an exit code of the contract, one line where they are refused, no control sign on the terminal', async () => {
  const { said } = heard;
  const take = (text: unknown): boolean => said.push(String(text)) > 0;
  const standing = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take),
    vi.spyOn(process.stderr, 'write').mockImplementation(take),
    vi.spyOn(console, 'log').mockImplementation(take),
    vi.spyOn(console, 'error').mockImplementation(take),
  ];
  const before = readdirSync(folder);
  // A brainstorm may have any name, that of the configuration as well.
  const known = /^(?:planwright\.config|[\w.]*)\.(?:plan\.md|answers\.yaml|md)$/u;
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 7 }), async (argv) => {
        said.length = 0;
        process.stdout.removeAllListeners('error');
        const code = await main(argv, { root });
        expect([0, 1, 2]).toContain(code);
        const text = said.join('');
        expect(text).not.toMatch(control);
        if (code === 2)
          expect(said.filter((one) => one.startsWith('planwright: ') && !one.includes('warning: ')).length).toBe(1);
        expect(readdirSync(folder).filter((name) => !before.includes(name) && !known.test(name))).toEqual([]);
      }),
      runs(3000),
    );
  } finally {
    for (const one of standing) one.mockRestore();
  }
});
