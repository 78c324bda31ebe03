import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

const scoped = /^@[a-z][\w.-]*\/[a-z][\w.-]*$/u;
/** A folder of a project that holds parts, and one of them. */
const folder = /^(?:\.?\/)?([a-z]+)\/[a-z][\w-]{1,40}(?=\/?$)/u;

/** Packages with a scope, and folders that are a part of the project, in code marks: `@acme/forms`, `packages/forms`. */
export function* fromPackages({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  for (const { text, start, end } of stretch.form === 'code' ? [] : stretch.codes) {
    const [path, holder = ''] = folder.exec(text) ?? [];
    if (path !== undefined && isListed(words, 'technical.part-folders', holder)) {
      yield { name: path, stretch, start, end, by: 'folder', weight: 1.45 };
      continue;
    }
    if (!scoped.test(text)) continue;
    const uses = words.has('names.using-word', stretch.text.slice(Math.max(0, start - 28), start));
    yield { name: text, stretch, start, end, by: 'package', weight: uses ? 1.3 : 1.1 };
  }
}
