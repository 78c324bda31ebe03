// Changes the code of a pure room in one place after the other, and shows which change no test of that room notices.
//   npm run mutate -- text plan/read-risks render/view check:5
// Rooms, files, folders, every fifth file of a room by name; without names every pure room, which takes hours.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const pure = ['text', 'markdown', 'pack', 'extract', 'interview', 'compose', 'render', 'check', 'plan', 'report'];
const named = process.argv.slice(2);
const roomOf = (name) => name.split(/[/:]/u, 1)[0];
const strange = named.find((name) => !pure.includes(roomOf(name)));
if (strange !== undefined) throw new Error(`${strange}: there is no such pure room; there are ${pure.join(', ')}`);

/** The last of every so many files of a room, by code points: a sample that is chosen before looking. */
function sampleOf(room, step) {
  const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' });
  const names = files.filter((name) => name.endsWith('.ts')).toSorted((a, b) => (a < b ? -1 : 1));
  return names.filter((_, at) => at % step === step - 1);
}

// Of a file or folder that is named alone, what is known of the rest of its room is kept (`incremental`).
function patterns(name) {
  const [room, step] = name.split(':');
  if (step !== undefined) return sampleOf(room, Number(step)).map((file) => `src/${room}/${file}`);
  return name.includes('/') ? [`src/${name}.ts`, `src/${name}/**/*.ts`] : [`src/${name}/**/*.ts`];
}

const chosen = named.length > 0 ? named : pure;
for (const room of pure.filter((one) => chosen.some((name) => roomOf(name) === one))) {
  const files = chosen.filter((name) => roomOf(name) === room).flatMap(patterns);
  const { status } = spawnSync(
    process.execPath,
    [join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run', '--mutate', files.join(',')],
    { stdio: 'inherit', env: { ...process.env, PLANWRIGHT_ROOM: room } },
  );
  if (status !== 0) process.exitCode = status ?? 1;
}
