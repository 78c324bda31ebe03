import { expect, test } from 'vitest';
import { labelName } from '../../src/compose/label-name.ts';

test.each([
  ['Retry worker (cron/edge): polls for rows that are due', 'Retry worker'],
  ['Nightly export: writes one file', 'Nightly export'],
  ['夜间导出任务：每天写一个文件', '夜间导出任务'],
  // One word is a remark, and what is cut within code is none.
  ['Note: the export runs at night', 'Note: the export runs at night'],
  ['Set `a b: c` in the job', 'Set `a b: c` in the job'],
  ['Features are written by a nightly Airflow job item_features from the warehouse to the cache', 'item_features'],
  [
    'Rows of old_rows are moved by a nightly job called row_mover to the archive every night',
    'Rows of old_rows are moved by a nightly job called row_mover to …',
  ],
  ['Retry of a b, c d: polls each row', 'Retry of a b, c d'],
  ['Retry of a b, c d e: polls each row', 'Retry of a b'],
  [
    'Rows of all the tables are moved by a nightly job to the archive every night',
    'Rows of all the tables are moved by a nightly job to …',
  ],
  ['Delete old rows each night', 'Delete old rows each night'],
  ['A: short', 'A: short'],
  ['Retry worker : polls', 'Retry worker'],
  ['Retry worker:polls', 'Retry worker:polls'],
  ['Retry worker (cron) (edge): polls', 'Retry worker (cron) (edge): polls'],
  ['Retry worker. It runs: polls', 'Retry worker'],
  ['Rows of all the old tables are moved by the job row_mover_two2 to the archive every night', 'row_mover_two2'],
  [
    'Rows of all the old tables are moved by the job jobs/row_mover to the archive every night',
    'Rows of all the old tables are moved by the job jobs/row_mover …',
  ],
  [
    'Rows of all the old tables are moved by the job row_mover() to the archive every night',
    'Rows of all the old tables are moved by the job row_mover() …',
  ],
  [
    'Rows of all the old tables are moved by the job Row_mover to the archive every night',
    'Rows of all the old tables are moved by the job Row_mover …',
  ],
])('%s is called %s', (text, name) => {
  expect(labelName(text, 'and')).toBe(name);
});
