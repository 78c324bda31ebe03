import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const folder = join('coverage', 'types');
/** What only a change makes useless is no error of types; Stryker's own checker allows it as well. */
const compilerOptions = {
  allowUnreachableCode: true,
  noUnusedLocals: false,
  noUnusedParameters: false,
  incremental: true,
  tsBuildInfoFile: 'known.json',
};
const error = /^(\S.*?)\((\d+),\d+\): error /gmu;

/** Lays out a copy of the sources in which changes can be tried. */
export function layOutSources() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'schemas']) cpSync(name, join(folder, name), { recursive: true });
  const config = { extends: '../../tsconfig.json', compilerOptions, include: ['src'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const errors = errorsNow();
  if (errors.length > 0) throw new Error(`${errors[0].file}:${errors[0].line} has an error without a change`);
}

/** The errors of the copy as it is: each a file, from the folder of the copy, and its line. */
function errorsNow() {
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules', 'typescript', 'bin', 'tsc'), '--pretty', 'false'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return [...stdout.matchAll(error)].map(([, file, line]) => ({
    file: file.replaceAll('\\', '/'),
    line: Number(line),
  }));
}

const fileOf = ({ fileName }) => relative(process.cwd(), fileName).replaceAll('\\', '/');

function offsetOf(text, { line, column }) {
  return text
    .split('\n')
    .slice(0, line)
    .reduce((sum, one) => sum + one.length + 1, column);
}

/** The errors that changes make together, no two of them in one file. */
function errorsWith(changes) {
  const before = changes.map((change) => [join(folder, fileOf(change)), readFileSync(change.fileName, 'utf8')]);
  for (const [at, { location, replacement }] of changes.entries()) {
    const [path, text] = before[at];
    const [start, end] = [location.start, location.end].map((place) => offsetOf(text, place));
    writeFileSync(path, text.slice(0, start) + replacement + text.slice(end));
  }
  const errors = errorsNow();
  for (const [path, text] of before) writeFileSync(path, text);
  return errors;
}

/** Which of some changes, no two of them in one file, the types refuse. */
function refusedTogether(changes) {
  const files = new Set(errorsWith(changes).map(({ file }) => file));
  const own = changes.filter((change) => files.has(fileOf(change)));
  if (own.length === files.size) return own;
  const others = changes.filter((change) => !own.includes(change));
  if (changes.length === 1) return changes;
  const half = Math.ceil(others.length / 2);
  const rest = [others.slice(0, half), others.slice(half)].filter((one) => one.length > 0);
  return [...own, ...rest.flatMap((some) => refusedTogether(some))];
}

/**
 * The changes that do not compile, by their ids. Many are tried at once, each in a file of its own, since what a function takes and
 * gives is written down: an error belongs to the change of its file. Where one stands in a file without a change, those that have
 * no error of their own are tried again by halves.
 *
 * @param changes each with an id, the path of its file, its place with lines and columns that count from 0, and what it puts there
 */
export function refusedByTypes(changes) {
  const refused = new Set();
  for (let left = changes; left.length > 0;) {
    const files = new Map(left.map((change) => [change.fileName, change]));
    for (const { id } of refusedTogether([...files.values()])) refused.add(id);
    left = left.filter((change) => files.get(change.fileName) !== change);
  }
  return refused;
}
