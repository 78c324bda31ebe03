import { expect, test } from 'vitest';
import { withoutTail } from '../../src/compose/without-tail.ts';

test.each([
  ['Renew the lease of each task during its run or before …', 'Renew the lease of each task'],
  ['Renew the lease of each task during its run', 'Renew the lease of each task during its run'],
  ['Renew it during the run of a long task that …', 'Renew it during the run of a long task that …'],
  ['Renew `the lease of each during` its run and …', 'Renew `the lease of each during` its run and …'],
])('%j is told as %j', (name, told) => {
  expect(withoutTail(name, ['during'])).toBe(told);
});
