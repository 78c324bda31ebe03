import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';
import { allMatches } from '../../text/index.ts';

const scoped = /^@[a-z][\w.-]*\/[a-z][\w.-]*$/u;
/** A folder of a project that holds parts, and one of them. */
const folder = /^(?:\.?\/)?([a-z]+)(?:\/[a-z][\w-]{1,40}){1,2}(?=\/?$)/u;
/** The same in a heading, whose marks are not kept: "Core (packages/core)". */
const headed = /(?<![\w./@-])([a-z]+)\/[a-z][\w-]{1,40}(?![\w./-])/gu;

/** Packages with a scope, and folders that are a part of the project, in code marks: `@acme/forms`, `packages/forms`. */
export function* fromPackages({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  for (const { 0: name, 1: holder, index } of stretch.form === 'heading' ? allMatches(stretch.text, headed) : [])
    if (isListed(words, 'technical.part-folders', holder))
      yield { name, stretch, start: index, end: index + name.length, by: 'folder', weight: 1.45 };
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
