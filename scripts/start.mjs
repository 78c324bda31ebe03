// What a person sees first: the main job on a shipped example. On a terminal the wizard asks; without one the plan
// is made of what is found. Both write into a folder of their own, so that the example stays as it is.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'planwright-'));
const brainstorm = join(folder, 'brainstorm.md');
copyFileSync(join(root, 'examples', 'notification-preferences', 'brainstorm.md'), brainstorm);

const asks = process.stdin.isTTY && process.stderr.isTTY && process.env.CI === undefined;
const args = [join(root, 'bin', 'planwright.js'), 'plan', brainstorm, ...(asks ? [] : ['--yes'])];
process.stderr.write(
  `planwright makes an implementation plan of the example examples/notification-preferences/brainstorm.md\n` +
    (asks ? 'It asks what the brainstorm leaves open.\n' : 'There is no terminal, so it asks nothing (--yes).\n'),
);
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
