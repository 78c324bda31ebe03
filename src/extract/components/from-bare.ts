import { codeAt } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

/** How far before a noun its article may begin. */
const reach = 12;

/** Parts that a document calls by the one word for what they are, again and again: "the scheduler". */
export function* fromBare({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const { text, form, codes } = stretch;
  if (form === 'code' || form === 'heading') return;
  for (const { start, end } of words.findAll('names.part-alone', text)) {
    const left = text.slice(Math.max(0, start - reach), start);
    const article = words.findAll('names.definite', left).at(-1);
    const beside = article !== undefined && /^\s*$/u.test(left.slice(article.end));
    if (!beside || codeAt(codes, start, end) || goesOn(text.slice(end, end + 40), words)) continue;
    yield { name: text.slice(start, end), stretch, start, end, by: 'called-by-kind', weight: 0.55 };
  }
}

/** Whether the noun only describes another: "the worker pool service", "the proxy-based". */
function goesOn(right: string, words: Reading['words']): boolean {
  const next = words.find('names.component-word', right);
  return /^[-‐‑/_.]\p{L}/u.test(right) || (next !== undefined && /^\s$/u.test(right.slice(0, next.start)));
}
