import { questionFields, taskFields } from './contract.ts';
import { labelSays } from './label-says.ts';

const free = [...taskFields.filter(({ id }) => id === 'dependencies' || id === 'files'), ...questionFields];

/** Whether a label is one whose "None" needs no reason: what a task waits for or touches, what a question blocks. */
export function isReasonFree(label: string): boolean {
  return free.some((field) => labelSays(label, field));
}
