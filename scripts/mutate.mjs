// Changes the code of a pure room in one place after the other, and shows which change no test of that room notices.
//   npm run mutate -- text plan/read-risks render/view check:5 extract:10:7:3
// Rooms, files, folders, every fifth file of a room by name, one of ten files of each of its folders, drawn with the seed 7,
// and of `extract` one of three changes of each file; without names every pure room, which takes hours.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scoreDrawn } from './score-drawn.mjs';

const pure = ['text', 'markdown', 'pack', 'extract', 'interview', 'compose', 'render', 'check', 'plan', 'report'];
const named = process.argv.slice(2);
const roomOf = (name) => name.split(/[/:]/u, 1)[0];
const strange = named.find((name) => !pure.includes(roomOf(name)));
if (strange !== undefined) throw new Error(`${strange}: there is no such pure room; there are ${pure.join(', ')}`);

const byCodePoints = (a, b) => (a < b ? -1 : 1);

function filesOf(room) {
  const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.ts')).toSorted(byCodePoints);
}

/** The last of every so many files of a room, by code points: a sample that is chosen before looking. */
function sampleOf(room, step) {
  return filesOf(room).filter((_, at) => at % step === step - 1);
}

/** One of so many files of each folder of a room, at least one, by what a hash makes of the seed and their names. */
function drawnFrom(room, step, seed) {
  const drawn = (name) => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  const files = filesOf(room);
  return [...new Set(files.map((name) => dirname(name)))].flatMap((folder) => {
    const names = files.filter((name) => dirname(name) === folder).toSorted((a, b) => byCodePoints(drawn(a), drawn(b)));
    return names.slice(0, Math.max(1, Math.round(names.length / step)));
  });
}

// Of a file or folder that is named alone, what is known of the rest of its room is kept (`incremental`).
function patterns(name) {
  const [room, step, seed] = name.split(':');
  if (step !== undefined) {
    const files = seed === undefined ? sampleOf(room, Number(step)) : drawnFrom(room, Number(step), seed);
    return files.map((file) => `src/${room}/${file}`);
  }
  return name.includes('/') ? [`src/${name}.ts`, `src/${name}/**/*.ts`] : [`src/${name}/**/*.ts`];
}

const chosen = named.length > 0 ? named : pure;
for (const room of pure.filter((one) => chosen.some((name) => roomOf(name) === one))) {
  const files = chosen.filter((name) => roomOf(name) === room).flatMap(patterns);
  const [seed, share] =
    chosen
      .find((name) => roomOf(name) === room && name.includes(':'))
      ?.split(':')
      .slice(2) ?? [];
  const { status } = spawnSync(
    process.execPath,
    [join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run', '--mutate', files.join(',')],
    {
      stdio: 'inherit',
      env: { ...process.env, PLANWRIGHT_ROOM: room, PLANWRIGHT_SEED: seed, PLANWRIGHT_SHARE: share },
    },
  );
  if (share !== undefined)
    console.log(scoreDrawn(join('coverage', 'mutation', `${room}.json`), { seed, share: Number(share) }));
  if (status !== 0) process.exitCode = status ?? 1;
}
