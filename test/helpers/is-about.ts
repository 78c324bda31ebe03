import type { Task } from '../../src/model/index.ts';

/** Whether a task is about a thing: by its key, or as one of several things that were made one task. */
export function isAbout({ key, name }: Task, subject: string): boolean {
  return (
    key.includes(subject) ||
    name.origins.some(
      (origin) => origin.from === 'rule' && origin.record !== undefined && subject.includes(origin.record),
    )
  );
}
