import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cleanPlan } from '../helpers/broken-plans.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('remark loads the preset by the name of the package, as built', () => {
  const gaps = readFileSync(join(root, 'test/fixtures/check/placeholders-and-gaps/plan.md'), 'utf8');
  const folder = tempFolder({
    '.remarkrc.json': '{ "plugins": ["planwright/remark"] }',
    'clean.md': cleanPlan,
    'gaps.md': gaps,
  });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/planwright'));
  const remark = (file: string) =>
    spawnSync(process.execPath, [join(root, 'node_modules/remark-cli/cli.js'), file, '--no-stdout', '--no-color'], {
      cwd: folder,
      encoding: 'utf8',
    });
  const clean = remark('clean.md');
  expect([clean.status, clean.stderr]).toEqual([0, 'clean.md: no issues found\n']);
  const broken = remark('gaps.md');
  expect(broken.status).toBe(1);
  expect(broken.stderr).toMatch(/9:1-9:4 +error +Unexpected placeholder `TBD` +no-placeholders +remark-lint/u);
  expect(broken.stderr).toMatch(/51:33-51:42 +warning +Unexpected filler `as needed` +no-filler +remark-lint/u);
});
