// Changes the code of a pure room in one place after the other, and shows which change no test of that room notices.
//   npm run mutate -- text plan/read-risks render/view     (rooms, files, folders; without names: every pure room, which takes hours)
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const pure = ['text', 'markdown', 'pack', 'extract', 'interview', 'compose', 'render', 'check', 'plan', 'report'];
const named = process.argv.slice(2);
const strange = named.find((name) => !pure.includes(name.split('/', 1)[0]));
if (strange !== undefined) throw new Error(`${strange}: there is no such pure room; there are ${pure.join(', ')}`);

// Of a file or folder that is named alone, what is known of the rest of its room is kept (`incremental`).
const patterns = (name) => (name.includes('/') ? [`src/${name}.ts`, `src/${name}/**/*.ts`] : [`src/${name}/**/*.ts`]);
const chosen = named.length > 0 ? named : pure;
for (const room of pure.filter((one) => chosen.some((name) => name === one || name.startsWith(`${one}/`)))) {
  const files = chosen.filter((name) => name === room || name.startsWith(`${room}/`)).flatMap(patterns);
  const { status } = spawnSync(
    process.execPath,
    [join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run', '--mutate', files.join(',')],
    { stdio: 'inherit', env: { ...process.env, PLANWRIGHT_ROOM: room } },
  );
  if (status !== 0) process.exitCode = status ?? 1;
}
