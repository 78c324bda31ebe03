import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const inPackages = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u;
const licenceFile = /^(?:[a-z]+-)?(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

function licenceTexts(folder) {
  return readdirSync(folder)
    .filter((name) => licenceFile.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n?/gu, '\n').trim());
}

/** Where the licence stands in the readme alone, its section is taken. */
function fromReadme(folder) {
  const readme = readdirSync(folder).find((name) => /^readme\.md$/iu.test(name));
  const text = readme === undefined ? '' : readFileSync(join(folder, readme), 'utf8').replace(/\r\n?/gu, '\n');
  const [, section] = text.split(/^(?:#+ *licen[cs]e.*|licen[cs]e\n[=-]+)$/imu);
  return section === undefined ? [] : [section.split(/^#/mu)[0].trim()];
}

function describe(folder, locked) {
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = licenceTexts(folder);
  return {
    folder,
    name,
    version,
    licence: license ?? licenses?.[0]?.type,
    author: typeof author === 'object' ? author.name : author?.replace(/ *[<(].*$/u, ''),
    integrity: locked[folder]?.integrity,
    texts: texts.length > 0 ? texts : fromReadme(folder),
  };
}

/**
 * The packages of which something stands in the bundle, by name: with version, licence, its text, and the hash of the
 * archive that the lock file holds them to.
 *
 * @param metafile what esbuild says of the bundle; only inputs that left bytes in an output count
 * @param copied names of packages of which files are copied beside the bundle
 * @throws where a package says no licence, or where its text is nowhere
 */
export function bundledPackages(metafile, copied = []) {
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
  const folders = new Set([
    ...inputs.flatMap((path) => inPackages.exec(path)?.[0] ?? []),
    ...copied.map((name) => `node_modules/${name}`),
  ]);
  const locked = existsSync('package-lock.json') ? JSON.parse(readFileSync('package-lock.json', 'utf8')).packages : {};
  const packages = [...folders].map((folder) => describe(folder, locked));
  for (const { name, version, licence, texts } of packages) {
    if (typeof licence !== 'string' || texts.length === 0)
      throw new Error(`${name} ${version} is bundled, and its licence or the text of it is not to be found`);
  }
  const key = ({ name, version }) => `${name}@${version}`;
  return [...new Map(packages.map((one) => [key(one), one])).values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
