import type { Words } from '../words.ts';

/** Whether a column says what became of the options: "Verdict", "Best", and not "Best use", which says what each is for. */
export function isVerdictColumn(words: Words, header: string): boolean {
  return words.has('option-names.verdict-column', header) && !words.has('option-names.use-column', header);
}
