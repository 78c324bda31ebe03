// Makes the plans and answers of the shipped examples again; the tests hold that they are what the program writes.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

for (const name of readdirSync('examples')) {
  const brainstorm = join('examples', name, 'brainstorm.md');
  const { status } = spawnSync(process.execPath, ['bin/planwright.js', 'plan', brainstorm, '--yes', '--force'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
