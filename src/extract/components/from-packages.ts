import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

const scoped = /^@[a-z][\w.-]*\/[a-z][\w.-]*$/u;

/** Packages with a scope, in code marks: `@acme/forms`. */
export function* fromPackages({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  for (const { text, start, end } of stretch.form === 'code' ? [] : stretch.codes) {
    if (!scoped.test(text)) continue;
    const uses = words.has('names.using-word', stretch.text.slice(Math.max(0, start - 28), start));
    yield { name: text, stretch, start, end, by: 'package', weight: uses ? 0.9 : 0.7 };
  }
}
