import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { API } from 'typescript/unstable/sync';

const folder = join('coverage', 'types');
/** What is known of changes that were tried before, each by a hash of its file and of itself. */
const knownFile = join('coverage', 'types-known.json');
/** What only a change makes useless is no error of types; Stryker's own checker allows it as well. */
const compilerOptions = { allowUnreachableCode: true, noUnusedLocals: false, noUnusedParameters: false };

/** A compiler that goes on running, and reads anew what was changed since it was asked. */
let compiler;

/** Lays out a copy of the sources in which changes can be tried. */
export function layOutSources() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'schemas']) cpSync(name, join(folder, name), { recursive: true });
  const exclude = ['src/cli', 'src/remark'];
  const config = { extends: '../../tsconfig.pure.json', compilerOptions, include: ['src'], exclude };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
}

/** The errors of the copy as it is: each a file, from the folder of the copy, where these were changed since. */
function errorsNow(changed) {
  const { api, snapshot: last } = compiler;
  const snapshot = api.updateSnapshot({ fileChanges: { changed } });
  last.dispose();
  compiler.snapshot = snapshot;
  const [{ program }] = snapshot.getProjects();
  return [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()].map(({ fileName = '' }) => ({
    file: relative(resolve(folder), fileName).replaceAll('\\', '/'),
  }));
}

function openCompiler() {
  const api = new API({ cwd: resolve(folder) });
  compiler = { api, changed: [], snapshot: api.updateSnapshot({ openProjects: [resolve(folder, 'tsconfig.json')] }) };
  const [error] = errorsNow([]);
  if (error) throw new Error(`${error.file} has an error without a change`);
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
  const before = changes.map((change) => [resolve(folder, fileOf(change)), readFileSync(change.fileName, 'utf8')]);
  for (const [at, { location, replacement }] of changes.entries()) {
    const [path, text] = before[at];
    const [start, end] = [location.start, location.end].map((place) => offsetOf(text, place));
    writeFileSync(path, text.slice(0, start) + replacement + text.slice(end));
  }
  const paths = before.map(([path]) => path);
  const errors = errorsNow([...new Set([...compiler.changed, ...paths])]);
  compiler.changed = paths;
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
  const known = existsSync(knownFile) ? JSON.parse(readFileSync(knownFile, 'utf8')) : {};
  const keys = new Map(changes.map((change) => [change.id, keyOf(change)]));
  const unknown = changes.filter(({ id }) => known[keys.get(id)] === undefined);
  if (unknown.length > 0) openCompiler();
  for (let left = unknown; left.length > 0;) {
    const files = new Map(left.map((change) => [change.fileName, change]));
    const asked = [...files.values()];
    const refused = new Set(refusedTogether(asked));
    for (const change of asked) known[keys.get(change.id)] = refused.has(change);
    left = left.filter((change) => files.get(change.fileName) !== change);
  }
  if (unknown.length > 0) compiler.api.close();
  writeFileSync(knownFile, JSON.stringify(known));
  return new Set(changes.map(({ id }) => id).filter((id) => known[keys.get(id)]));
}

const texts = new Map();

/** What a change is known by as long as its file is as it was. */
function keyOf({ fileName, location: { start, end }, replacement }) {
  if (!texts.has(fileName)) texts.set(fileName, readFileSync(fileName, 'utf8'));
  const change = [
    fileOf({ fileName }),
    texts.get(fileName),
    start.line,
    start.column,
    end.line,
    end.column,
    replacement,
  ];
  return createHash('sha256').update(JSON.stringify(change)).digest('base64').slice(0, 20);
}
