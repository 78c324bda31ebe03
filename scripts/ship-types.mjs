// Leaves of the declarations in dist/types only what the library's door leads to, so that the types need no other
// package: from each room's door only what is asked for by name is followed. Types of Markdown trees are put beside them.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hostTypes, shippedTypes } from './shipped-types.mjs';

const root = join('dist', 'types');
const statement = /^(?:import|export) (?:type )?(?:(\* as \w+|\*)|\{([^}]*)\}) from ["']([^"']+)["'];$/gmu;
const inline = /import\(["'](\.[^"']+)["']\)/gu;

const read = (file) => readFileSync(file, 'utf8');
const resolved = (file, from) => join(dirname(file), from.replace(/\.ts$/u, '.d.ts'));
/** `type A as B` is asked for as B, and asks for A. */
const namesIn = (list) =>
  list.split(',').map((one) => {
    const [own, shown = own] = one
      .trim()
      .replace(/^type /u, '')
      .split(' as ');
    return { own, shown };
  });

const asked = new Map();
const foreign = new Set();

/** Follows a file for these names; `*` is all of them. What stands beside them in the same file comes along. */
function follow(file, names) {
  const before = asked.get(file) ?? new Set();
  const fresh = names.filter((name) => !before.has(name));
  if (fresh.length === 0) return;
  asked.set(file, new Set([...before, ...fresh]));
  const text = read(file);
  const door = file.endsWith('index.d.ts');
  for (const [, star, list, from] of text.matchAll(statement)) {
    if (!from.startsWith('.')) foreign.add(from);
    else if (star) follow(resolved(file, from), star === '*' && door ? fresh : ['*']);
    else {
      const wanted = namesIn(list).filter(({ shown }) => !door || fresh.includes('*') || fresh.includes(shown));
      if (wanted.length > 0)
        follow(
          resolved(file, from),
          wanted.map(({ own }) => own),
        );
    }
  }
  for (const [, from] of text.matchAll(inline)) follow(resolved(file, from), ['*']);
}

/** A door without what nobody asked for. */
function narrowed(file, text) {
  const names = asked.get(file);
  if (!file.endsWith('index.d.ts') || names.has('*')) return text;
  return text.replace(statement, (line, star, list) => {
    if (star) return line;
    const kept = namesIn(list).filter(({ shown }) => names.has(shown));
    return kept.length === 0
      ? ''
      : line.replace(
          /\{[^}]*\}/u,
          `{ ${list
            .split(',')
            .filter((one) => kept.some(({ shown }) => one.trim().endsWith(shown)))
            .map((one) => one.trim())
            .join(', ')} }`,
        );
  });
}

follow(join(root, 'index.d.ts'), ['*']);
follow(join(root, 'remark', 'index.d.ts'), ['*']);
for (const path of readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.d.ts'))) {
  const file = join(root, path);
  if (!asked.has(file)) rmSync(file);
  else {
    const vendor = (from) =>
      `./${join(relative(dirname(file), join(root, 'outside')), `${from}.d.ts`)}`.replaceAll('\\', '/');
    const text = narrowed(file, read(file)).replace(/(?<=from ["'])(?:mdast|unist)(?=["'];)/gu, vendor);
    writeFileSync(file, text);
  }
}
const strange = [...foreign].filter((name) => !(name in shippedTypes) && !hostTypes.includes(name));
if (strange.length > 0) throw new Error(`the library's types ask for ${strange.join(', ')}, which is not shipped`);
if (foreign.size > 0) {
  mkdirSync(join(root, 'outside'));
  for (const [name, folder] of Object.entries(shippedTypes)) {
    const file = join(root, 'outside', `${name}.d.ts`);
    copyFileSync(join('node_modules', folder, 'index.d.ts'), file);
    writeFileSync(file, read(file).replace(/(?<=from ")unist(?=")/gu, './unist.d.ts'));
  }
}
