import { questionFields, taskFields } from './contract.ts';
import { labelSays } from './label-says.ts';

const free = [...taskFields.filter(({ id }) => id === 'dependencies'), ...questionFields];

/** Whether a label is one whose "None" needs no reason: what a task waits for, what a question blocks. */
export function isReasonFree(label: string): boolean {
  return free.some((field) => labelSays(label, field));
}
