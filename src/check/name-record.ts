import { quote } from './quote.ts';
import type { RecordPart, TaskPart } from './read/types.ts';

/** How a message names a task, change, risk or question: by its id, else by its name. */
export function nameRecord({ id, name }: Pick<TaskPart | RecordPart, 'id' | 'name'>): string {
  return quote(id === '' ? name : id);
}
