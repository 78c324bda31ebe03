import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rooms } from './rooms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts'))
  .toSorted();
const roomOf = (path: string): string => path.split(/[\\/]/u)[0] ?? '';

/** The published schemas are no room: of them the types may be taken, which run nowhere. */
const schemaTypes = /^import type [^;]*'(?:\.\.\/)+schemas\/[a-z]+\.schema\.json';$/gmu;

/** What a file imports of this project, as paths within src. */
function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(src, path), 'utf8').replaceAll(schemaTypes, '');
  const named = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)].map((match) => match[1] ?? '');
  return named.map((name) => relative(src, resolve(src, dirname(path), name)));
}

describe('the rooms', () => {
  test.each(files.filter((path) => path.includes('/')))('%s imports only what its room may', (path) => {
    for (const target of importsOf(path)) {
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from === to) continue;
      expect(rooms[from], `${path} -> ${target}`).toContain(to);
      expect(target, `${path} goes in by the door`).toBe(join(to, 'index.ts'));
    }
  });

  test('ARCHITECTURE.md prints the same table', () => {
    const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    for (const [room, may] of Object.entries(rooms)) {
      expect(text).toContain(`| \`${room}\` | ${may.length === 0 ? 'nothing' : may.join(', ')} |`);
    }
  });

  test('no file is longer than 250 lines, and half of them are shorter than 70', () => {
    const sizes = files
      .map((path) => readFileSync(join(src, path), 'utf8').split('\n').length)
      .toSorted((a, b) => a - b);
    expect(sizes.at(-1)).toBeLessThanOrEqual(251);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(70);
  });

  test('only cli/ knows the process; nothing knows a network, and one file another program: the editor', () => {
    const editor = join('cli', 'terminal', 'edit-outside.ts');
    for (const path of files) {
      const text = readFileSync(join(src, path), 'utf8');
      expect(text, path).not.toMatch(/from 'node:(?:https?|net|dns|tls|dgram|http2)'/u);
      if (path !== editor) expect(text, path).not.toContain("'node:child_process'");
      if (roomOf(path) !== 'cli')
        expect(text, path).not.toMatch(/from 'node:|\bDate\b\(|\bIntl\.|Math\.random|localeCompare|toLocale/u);
    }
  });

  test('no path is taken from an address, no program is started by a shell: both differ between systems', () => {
    for (const path of files)
      expect(readFileSync(join(src, path), 'utf8'), path).not.toMatch(
        /\.pathname\b|shell: true|execSync|\b__dirname\b/u,
      );
  });

  test('what is exported is documented', () => {
    const bare = files.flatMap((path) => {
      const lines = readFileSync(join(src, path), 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        /^export (?:async )?(?:function\*?|const|interface|type|class) \w/u.test(line) &&
        !lines[index - 1]?.trim().endsWith('*/')
          ? [`${path}:${String(index + 1)}`]
          : [],
      );
    });
    expect(bare).toEqual([]);
  });
});
