import { isAddress } from './is-address.ts';
import { isCode } from './is-code.ts';
import type { Stretch } from './split-spans.ts';
import { unwrap } from './unwrap.ts';
import type { Wrapped } from './unwrap.ts';

const method = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/u;

/** What every name of code, every route and every address has somewhere. */
const telling = /[_/(@<]|[\w-]\.\w|--|www\./iu;

/**
 * Cuts words into words and code by their shape: `snake_case`, `src/a.ts`, `GET /users`, `call()`. The marks around
 * a name stay outside the code. A word that touches a code span (at a `glued` end) is left alone.
 */
export function shapeWords(
  words: string,
  glued: { readonly start: boolean; readonly end: boolean },
): readonly Stretch[] {
  if (!telling.test(words)) return words === '' ? [] : [{ code: false, value: words }];
  const parts = words.split(' ').map(unwrap);
  const stretches: Stretch[] = [];
  const last = glued.end ? parts.length - 1 : parts.length;
  let plain: string[] = [];
  const flush = (): void => {
    const value = plain.join('');
    if (value !== '') stretches.push({ code: false, value });
    plain = [];
  };
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) continue;
    if (at > 0) plain.push(' ');
    const free = at < last && !(at === 0 && glued.start);
    const path = parts[at + 1];
    if (free && path && at + 1 < last && isRoute(part, path)) {
      plain.push(part.before);
      flush();
      stretches.push({ code: true, value: `${part.core} ${path.core}` });
      plain.push(path.after);
      at += 1;
    } else if (isAddress(part.core) || (free && isCode(part.core))) {
      plain.push(part.before);
      flush();
      stretches.push({ code: true, value: part.core });
      plain.push(part.after);
    } else plain.push(part.before, part.core, part.after);
  }
  flush();
  return stretches;
}

/** Whether two words are a method and its path: `GET /users`. */
function isRoute(verb: Wrapped, path: Wrapped): boolean {
  return (
    verb.after === '' && method.test(verb.core) && path.before === '' && path.core.startsWith('/') && isCode(path.core)
  );
}
