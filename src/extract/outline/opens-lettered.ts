const letter = /^\(?(?:[a-h][.)]|[A-H][.):：]|\d{1,2}[.):：])\)?\s+\S/u;
const first = /^\(?[aA1][.):：]\)?\s/u;

/** Whether a line opens with a letter or number that its author gave it: "A: …", "(b) …", "2) …". */
export function opensLettered(line: string): boolean {
  return letter.test(line);
}

/** Whether a line opens what is lettered: "A: …", "(a) …", "1) …". */
export function opensFirst(line: string): boolean {
  return letter.test(line) && first.test(line);
}
