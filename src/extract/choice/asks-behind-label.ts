import { spacedWords } from '../../text/index.ts';
import type { Words } from '../words.ts';

/** "Decision: …": a label and what stands behind it. */
const labelled = /^[^:：]{2,30}[:：]\s*(.+)$/su;
/** In words: what is longer says more than what is to be decided. */
const longest = 6;

/** Whether a label is followed by what is to be decided: "Decision: which stove". */
export function asksBehindLabel(words: Words, text: string): boolean {
  const [, said = ''] = labelled.exec(text) ?? [];
  return words.find('sentence.whether', said)?.start === 0 && spacedWords(said) <= longest && !/[,，]/u.test(said);
}
