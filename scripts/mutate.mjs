// Changes the code of a pure room in one place after the other, and shows which change no test of that room notices.
//   npm run mutate -- text interview      (without names: every pure room, which takes hours)
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const pure = ['text', 'markdown', 'pack', 'extract', 'interview', 'compose', 'render', 'check', 'plan', 'report'];
const named = process.argv.slice(2);
const strange = named.find((room) => !pure.includes(room));
if (strange !== undefined) throw new Error(`${strange}: there is no such pure room; there are ${pure.join(', ')}`);

for (const room of named.length > 0 ? named : pure) {
  const { status } = spawnSync(
    process.execPath,
    [join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run', '--mutate', `src/${room}/**/*.ts`],
    { stdio: 'inherit', env: { ...process.env, PLANWRIGHT_ROOM: room } },
  );
  if (status !== 0) process.exitCode = status ?? 1;
}
