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

/** The errors of the copy as it is: each a file, from the folder of the copy, and a line that counts from 0. */
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
    line: Number(line) - 1,
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

/** Whether an error stands where a change is. */
function isAt({ file, line }, change) {
  const lines = change.replacement.split('\n').length - 1;
  const { start, end } = change.location;
  return file === fileOf(change) && line >= start.line && line <= Math.max(end.line, start.line + lines);
}

/** Which of some changes, no two of them in one file, the types refuse. Where errors stand elsewhere each is asked alone. */
function refusedTogether(changes) {
  const errors = errorsWith(changes);
  const at = changes.filter((change) => errors.some((one) => isAt(one, change)));
  const isTold = errors.every((one) => at.some((change) => isAt(one, change)));
  const unsure = isTold ? [] : changes.filter((change) => !at.includes(change));
  if (unsure.length === 1 && changes.length === 1) return errors.length > 0 ? changes : [];
  const half = Math.ceil(unsure.length / 2);
  const rest = [unsure.slice(0, half), unsure.slice(half)].filter((one) => one.length > 0);
  return [...at, ...rest.flatMap((some) => refusedTogether(some))];
}

/**
 * The changes that do not compile, by their ids. Many are tried at once, each in a file of its own: a change that an error
 * stands at is refused; where errors stand elsewhere the others are tried by halves.
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
