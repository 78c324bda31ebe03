import { expect, test } from 'vitest';
import { sceneOf } from '../../src/compose/scene-of.ts';
import { settleFiles } from '../../src/compose/settle-files.ts';
import { answersFrom } from './answers-from.ts';

const statement = (text: string) => ({ text, origins: [] });
const task = (item: string) => ({
  key: 'detail',
  phase: 2,
  name: statement(item),
  purpose: statement('Do it.'),
  owner: 'coder',
  after: [],
  item,
  yields: false,
});

const components = [{ name: 'invoice service' }];
const paths = (...names: readonly string[]) => names.map((path) => ({ path }));

test.each([
  ['few files', { files: paths('a.py', 'b.py') }, ['`a.py`', '`b.py`']],
  ['too many files', { files: paths('a.py', 'b.py', 'c.py', 'd.py') }, ['`invoice service`']],
  ['files that stay', { files: [{ path: 'a.py', change: 'existing' }] }, ['`invoice service`']],
  ['pages and settings', { files: paths('docs/a.md', '.env.example') }, ['`invoice service`']],
  ['no files', { tasks: ['Cap the run'] }, ['`invoice service`']],
])('a task that names no place, with %s', (_, work, files) => {
  const scene = sceneOf(answersFrom({ work, architecture: { components } }), 'and');
  const [settled] = settleFiles([task('Cap the run')], scene);
  expect(settled?.files?.map(({ text }) => text)).toEqual(files);
});

test('a file that one step names is not given to the others', () => {
  const scene = sceneOf(answersFrom({ work: { files: paths('src/list.ts') }, architecture: { components } }), 'and');
  const settled = settleFiles([task('Change `src/list.ts`'), task('Cap the run')], scene);
  expect(settled.map(({ files }) => files?.map(({ text }) => text))).toEqual([
    ['`src/list.ts`'],
    ['`invoice service`'],
  ]);
});
