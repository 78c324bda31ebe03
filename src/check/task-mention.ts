/** How an id of a task is written with its letters, for expressions: `T2.3`, `T-13`, `Task 4`, `TASK-004`, `P1-T2`. */
export const taskMention = String.raw`(?:P\d+[.-]T?\d+|(?:T-?|Task[\s-]*)\d+(?:\.\d+)*)`;
