const question = /[?？]["'”」)）]?(?:\s|$)/u;

/** Whether a text asks: one of its sentences ends with a question mark. */
export function asksWithin(text: string): boolean {
  return question.test(text);
}
