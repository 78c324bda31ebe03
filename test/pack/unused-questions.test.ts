import { expect, test } from 'vitest';
import { loadPack, unusedQuestions } from '../../src/pack/index.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';

const rule = 'playbook/data/new-table.yaml';
const extra =
  'id: more\npath: data.more\nsection: 4\ntitle: More?\nwhy: So.\ntype: entries\nfields: [ { name: name, title: Name, type: text, required: true } ]\nseeds: []\n';

/** What is found of a question that is added to the small pack, after pieces of files were replaced, one of each. */
function unused(
  ...replaced: readonly (readonly [path: string, from: string | RegExp, to: string])[]
): readonly string[] {
  const files = smallPackFiles().set('questions/more.yaml', extra);
  files.set('pack.yaml', (files.get('pack.yaml') ?? '').replace('tables]', 'tables, more]'));
  for (const [path, from, to] of replaced) files.set(path, (files.get(path) ?? '').replace(from, to));
  const { parts, diagnostics } = loadPack(files, { sha256: String });
  expect(diagnostics).toEqual([]);
  if (!parts) throw new Error('a pack in order has parts');
  return [...unusedQuestions(parts)].map(
    ({ file, keys = [], severity = 'error', message }) => `${severity}: ${file.path}: ${keys.join('.')}: ${message}`,
  );
}

test.each([
  ['nothing', rule, 'x', 'x'],
  ['a condition on records alone', rule, 'change: new', 'name: data-more'],
])('%s reads it', (_, path, from, to) => {
  expect(unused([path, from, to])).toEqual([
    'warning: questions/more.yaml: path: Unexpected question `more`, no slot, rule or text reads `data.more`',
  ]);
});

test.each([
  ['a slot', 'slots.yaml', '[decision.choice]', '[decision.choice, data.more]'],
  ['its own slot', 'questions/more.yaml', 'seeds:', 'slot: decision.summary\nseeds:'],
  ['an answer besides it', 'questions/tables.yaml', 'seeds:', 'besides: data.more.name\nseeds:'],
  ['a rule of each', rule, /each: .*\nwhen: .*\ngiven: .*/u, 'each: data.more\ngiven: { data.tables: { $size: 0 } }'],
  ['other records', rule, 'when:', 'with: [ { in: data.more, on: { name: name } } ]\nwhen:'],
  ['the absence of other records', rule, 'when:', 'without: [ { in: data.more, on: { name: name } } ]\nwhen:'],
  ['a condition', rule, '{ $exists: true } }', '{ $exists: true }, data.more: { $size: 0 } }'],
  ['a text', rule, 'It brings', 'Beside {{plan.data.more}} it brings'],
  ['a gap', 'gaps.yaml', 'All of it.', '"{{plan.data.more}}"'],
])('%s reads it: nothing is found', (_, path, from, to) => {
  expect(unused([path, from, to])).toEqual([]);
});

test.each(['decision.title', 'decision.choice'])('a plan is titled after %s, though nothing else reads it', (path) => {
  const found = unused(
    ['questions/choice.yaml', /path: .*/u, `path: ${path}`],
    ['questions/choice.yaml', /slot: [^]*/u, ''],
    ['questions/more.yaml', 'seeds:', 'slot: decision.summary\nseeds:'],
    ['slots.yaml', 'decision.choice', 'data.more'],
    [rule, /decision.choice: .* \}/u, 'data.more: { $exists: true } }'],
    [rule, /purpose: .*/u, 'purpose: So.'],
  );
  expect(found).toEqual([]);
});
