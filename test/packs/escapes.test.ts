import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Header } from 'tar';
import { describe, expect, test } from 'vitest';
import { findPack } from '../../src/cli/packs/find-pack.ts';
import { collectLayers } from '../../src/cli/packs/collect-layers.ts';
import { readPackArchive } from '../../src/cli/packs/read-pack-archive.ts';
import { readPackFolder } from '../../src/cli/packs/read-pack-folder.ts';
import { fill } from '../../src/compose/fill.ts';
import { loadPack, readYaml } from '../../src/pack/index.ts';
import { compilePhrases } from '../../src/extract/phrases/index.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const root = new URL('../../', import.meta.url);
const secret = 'the secret of another folder';

type EntryType = 'File' | 'SymbolicLink' | 'Link' | 'CharacterDevice' | 'Directory';

/** A .tgz with entries that no well-meaning tool writes. */
function archive(...entries: readonly (readonly [path: string, text: string, type?: EntryType])[]): string {
  const blocks = entries.flatMap(([path, text, type = 'File']) => {
    const isFile = type === 'File';
    const head = Buffer.alloc(512);
    const linkpath = isFile || type === 'Directory' ? '' : text;
    new Header({
      path,
      type,
      size: isFile ? Buffer.byteLength(text) : 0,
      mode: 0o644,
      linkpath,
      mtime: new Date(0),
    }).encode(head);
    const body = Buffer.alloc(isFile ? Math.ceil(Buffer.byteLength(text) / 512) * 512 : 0);
    body.write(isFile ? text : '');
    return [head, body];
  });
  const folder = tempFolder({ 'pack.tgz': gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)])) });
  return join(folder, 'pack.tgz');
}

function linked(from: string, target: string): string {
  const folder = tempFolder({ 'secret/pack.yaml': secret, 'secret/x.yaml': secret, 'pack/pack.yaml': 'name: a\n' });
  mkdirSync(join(folder, 'pack', 'questions'), { recursive: true });
  symlinkSync(join('..', target), join(folder, 'pack', from));
  return join(folder, 'pack');
}

describe('a folder setting that points outside of the root', () => {
  test.each([
    '../secret',
    '/etc',
    './inner',
    'a/../../secret',
    '..%2fsecret',
    '%2e%2e/secret',
    '..\\secret',
    'C:\\secret',
  ])('a pack cannot extend %s, whatever is there', (path) => {
    const folder = tempFolder({
      'secret/pack.yaml': 'name: secret\nversion: 1.0.0\n',
      'pack/pack.yaml': `name: a\nversion: 1.0.0\nextends: ${JSON.stringify(path)}\n`,
    });
    const place = { kind: 'folder', path: join(folder, 'pack') } as const;
    expect(() => collectLayers('a', place, root)).toThrow(/which is not there/u);
  });
});

describe('trust by a name that leads elsewhere', () => {
  test.each(['../ten-section', 'ten-section/../../etc', '%2e%2e/ten-section', '@a/../ten-section'])(
    '%s is no name of a pack',
    (name) => expect(findPack(name, root)).toBeUndefined(),
  );
});

describe('data outside of the project, a link that leaves the root, an include outside of it', () => {
  test.each([
    ['pack.yaml of a link', 'phrases.yaml', 'secret/x.yaml'],
    ['a folder of a link', 'sections', 'secret'],
  ])('%s is refused', (_, from, target) => {
    expect(() => readPackFolder(linked(from, target))).toThrow(/this is a link/u);
  });

  test('a link in a folder of the pack is refused', () => {
    const folder = tempFolder({ 'pack/pack.yaml': 'name: a\n', 'secret.yaml': secret });
    mkdirSync(join(folder, 'pack', 'playbook'));
    symlinkSync(folder, join(folder, 'pack', 'playbook', 'own'));
    expect(() => readPackFolder(join(folder, 'pack'))).toThrow(/this is a link/u);
  });

  test('partials are named, not found by a path', () => {
    const files = smallPackFiles();
    files.set('partials/list.md', '{{> ../../secret/x}}\n');
    files.set('sections/01-part.md', '## 1. Part\n{{> /etc/passwd}}\n');
    const { pack } = loadPack(files, { sha256: String });
    expect([...(pack?.partials.keys() ?? [])]).toEqual(['list']);
  });
});

describe('YAML tags and aliases', () => {
  test.each([
    ['!!js/function "function () { return 1 }"'],
    ['!!python/object/apply:os.system [ "id" ]'],
    ['!<tag:yaml.org,2002:js/undefined> ""'],
    ['!include ../secret.yaml'],
    ['!!binary aGk='],
  ])('%s is an error', (tag) => {
    const { file, diagnostics } = readYaml('a.yaml', `a: ${tag}\n`);
    expect(file).toBeUndefined();
    expect(diagnostics[0]?.place?.start.line).toBe(1);
  });

  test('aliases that unfold into billions are refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 12; at += 1)
      lines.push(
        `a${String(at)}: &a${String(at)} [${Array(9)
          .fill(`*a${String(at - 1)}`)
          .join(', ')}]`,
      );
    expect(readYaml('a.yaml', lines.join('\n')).file).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString'])('the key %s is refused', (key) => {
    expect(readYaml('a.yaml', `{ "${key}": { x: 1 } }`).file).toBeUndefined();
  });
});

describe('objects handed to templates', () => {
  test.each(['constructor.name', '__proto__', 'toString', 'text.length', 'text.constructor', 'hasOwnProperty'])(
    '{{%s}} reaches nothing that a record does not hold',
    (name) => {
      const view = Object.assign(Object.create(null), { list: [Object.assign(Object.create(null), { a: 'b' })] });
      expect(fill(`[{{{${name}}}}{{#list}}{{{${name}}}}{{/list}}]`, view)).toBe('[]');
    },
  );

  test('lists within lists do not keep the process busy', () => {
    const list = Array.from({ length: 100 }, () => Object.assign(Object.create(null), { a: 'b' }));
    const deep = `${'{{#list}}'.repeat(8)}x${'{{/list}}'.repeat(8)}`;
    expect(() => fill(deep, Object.assign(Object.create(null), { list }))).toThrow(/unfolds into too much/u);
  });

  test('partials that include each other twice are refused before they are read', () => {
    const files = smallPackFiles();
    for (let at = 0; at < 40; at += 1)
      files.set(`partials/p${String(at)}.md`, `{{> p${String(at + 1)}}}{{> p${String(at + 1)}}}\n`);
    files.set('partials/p40.md', 'x\n');
    files.set('sections/01-part.md', '## 1. Part\n{{> p0}}\n');
    expect(loadPack(files, { sha256: String }).diagnostics.map(({ message }) => message)).toContain(
      'Unexpected size, it unfolds into more than 10000 tags',
    );
  });
});

describe('patterns', () => {
  test.each(['$regex', '$where', '$function', '$expr'])('a condition with %s is refused', (operator) => {
    const files = smallPackFiles();
    const rule = files.get('playbook/data/new-table.yaml') ?? '';
    files.set('playbook/data/new-table.yaml', rule.replace('{ change: new }', `{ name: { ${operator}: "(a+)+$" } }`));
    const { pack, diagnostics } = loadPack(files, { sha256: String });
    expect(pack).toBeUndefined();
    expect(diagnostics[0]?.message).toMatch(/Unexpected operator/u);
  });

  test('a word that looks like a pattern is a word', () => {
    const phrases = compilePhrases([['list', ['(a+)+$', '(.*)*']]]);
    const started = process.hrtime.bigint();
    expect(phrases.first('list', `${'a'.repeat(50_000)}!`)).toBeUndefined();
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2000);
  });
});

describe('a .tgz file', () => {
  const good = ['package/pack.yaml', 'name: a\nversion: 1.0.0\n'] as const;

  test('is read below its one folder, and nothing but what belongs to a pack', () => {
    const path = archive(
      good,
      ['package/README.md', '# A'],
      ['package/install.js', 'throw 1'],
      ['package/questions/a.yaml', 'id: a\r\n'],
    );
    expect([...readPackArchive(path)]).toEqual([
      ['pack.yaml', 'name: a\nversion: 1.0.0\n'],
      ['questions/a.yaml', 'id: a\n'],
    ]);
  });

  test.each([
    ['a path that leads out', ['package/../../pack.yaml', 'x'] as const, /leads out/u],
    ['an absolute path', ['/etc/questions/a.yaml', 'x'] as const, /leads out/u],
    ['a path of Windows', ['package\\..\\a.yaml', 'x'] as const, /leads out/u],
    ['a symbolic link', ['package/questions/a.yaml', '/etc/passwd', 'SymbolicLink'] as const, /no plain file/u],
    ['a hard link', ['package/questions/a.yaml', '../../etc/passwd', 'Link'] as const, /no plain file/u],
    ['a device', ['package/questions/a.yaml', '', 'CharacterDevice'] as const, /no plain file/u],
    ['a file that is there twice', ['package/pack.yaml', 'name: b\n'] as const, /there twice/u],
    ['a file of more than 1 MiB', ['package/questions/a.yaml', 'x'.repeat(1024 * 1024 + 1)] as const, /1 MiB/u],
  ])('with %s is refused', (_, entry, reason) => {
    expect(() => readPackArchive(archive(good, entry))).toThrow(reason);
  });

  test('that unfolds into more than packs may hold is refused, as is what is no archive', () => {
    const folder = tempFolder({ 'bomb.tgz': gzipSync(Buffer.alloc(64 * 1024 * 1024)), 'text.tgz': 'hello' });
    expect(() => readPackArchive(join(folder, 'bomb.tgz'))).toThrow(/cannot be read as a pack/u);
    expect(() => readPackArchive(join(folder, 'text.tgz'))).toThrow(/cannot be read as a pack/u);
  });
});

test('a file of more than 1 MiB in a folder is refused', () => {
  const folder = tempFolder({ 'pack.yaml': 'name: a\n' });
  writeFileSync(join(folder, 'gaps.yaml'), 'x'.repeat(1024 * 1024 + 1));
  expect(() => readPackFolder(folder)).toThrow(/1 MiB/u);
});
