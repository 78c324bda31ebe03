import { expect, test } from 'vitest';
import { loadPack, parseLayer, printLayer, readLayer } from '../../src/pack/index.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';
import { describeFinding } from './findings-of.ts';

const hashing = { sha256: (text: string) => `hash of ${String(text.length)}` };
const migrations = '- to: 1.0.0\n  renamed: { decision.made: decision.choice }\n  dropped: [decision.mood]\n';

/** The small pack with something of every kind in it. */
function ofEveryKind(): Map<string, string> {
  const files = smallPackFiles().set('migrations.yaml', migrations).set('additions/03-more.md', '- more\n');
  const rule = 'playbook/data/new-table.yaml';
  const asking = files.get(rule)?.replace('{ change: new }', '{ change: new, name: { $words: [$money] } }') ?? '';
  return files.set('words.yaml', 'money: [coin]\n').set(rule, asking);
}

/** The same, read and printed. */
function printed(): string {
  const { layer } = readLayer({ files: ofEveryKind() });
  if (!layer) throw new Error('the small pack is in order');
  return printLayer(layer, 'the hash of its files');
}

const top = (more: string, files: Readonly<Record<string, string>> = {}) => ({
  files: new Map(Object.entries({ 'pack.yaml': `name: team\nversion: 2.0.0\nextends: small\n${more}`, ...files })),
});

test('a pack upon a printed one is that upon its files', () => {
  const files = ofEveryKind();
  const above = top('mapOwners: { coder: guild }\n', { 'partials/more.md': 'x\n' });
  const quick = loadPack(above, hashing, [parseLayer(printed())]);
  const slow = loadPack(above, hashing, [{ files }]);
  expect(quick.diagnostics).toEqual([]);
  expect({ ...quick.pack, sha256: '' }).toEqual({ ...slow.pack, sha256: '' });
  expect(quick.pack?.migrations).toEqual([
    { pack: 'small', to: '1.0.0', renamed: { 'decision.made': 'decision.choice' }, dropped: ['decision.mood'] },
  ]);
  expect(quick.pack?.sections[2]?.text).toBe('## 3. Part\n- more\n');
});

test('the hash of a printed pack is the one that it was printed with', () => {
  const { pack } = loadPack(top(''), { sha256: (text) => text }, [parseLayer(printed())]);
  expect(pack?.sha256).toBe(
    'small the hash of its files\nteam pack.yaml\n41\nname: team\nversion: 2.0.0\nextends: small\n',
  );
  expect(loadPack(parseLayer(printed()), { sha256: (text) => text }).pack?.sha256).toBe('the hash of its files');
});

test('a part that is absent is absent behind it as well', () => {
  const { layer } = readLayer(top(''));
  if (!layer) throw new Error('it is in order');
  expect(Object.keys(parseLayer(printLayer(layer, '')).printed?.layer ?? {})).toEqual([
    'manifest',
    'questions',
    'rules',
    'lexicons',
    'sections',
    'additions',
    'partials',
  ]);
});

test('what is wrong above a printed pack is found, in its rules as well where a question is another one', () => {
  const rule = (smallPackFiles().get('playbook/data/new-table.yaml') ?? '').replaceAll('new-table', 'other');
  const found = (files: Readonly<Record<string, string>>) =>
    loadPack(top('', files), hashing, [parseLayer(printed())]).diagnostics.map(describeFinding);
  expect(found({ 'playbook/own/other.yaml': rule.replace('change: new', 'chnage: new') })).toEqual([
    'playbook/own/other.yaml:6:9 Unexpected field `chnage` of data.tables, did you mean `change`',
  ]);
  const tables = (smallPackFiles().get('questions/tables.yaml') ?? '').replace('name: change,', 'name: changes,');
  // Of a printed file nobody knows where something stands in it.
  expect(found({ 'questions/tables.yaml': tables })).toEqual([
    'playbook/data/new-table.yaml Unexpected field `change` of data.tables, did you mean `changes`',
  ]);
});
