/** One demanded item of a plan: a heading, or a label of a list. */
export interface Item {
  readonly line: number;
  readonly text: string;
}

/** The headings and labels of a plan that every plan with these templates has, in their order. */
export function itemsOf(plan: string): readonly Item[] {
  return plan.split('\n').flatMap((line, index) => {
    const [text] = /^(?:#{2,3} .+|- \*\*[^*]+:\*\*)/u.exec(line) ?? [];
    return text === undefined ? [] : [{ line: index + 1, text }];
  });
}
