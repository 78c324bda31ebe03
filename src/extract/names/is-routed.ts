import type { Reading } from '../reading.ts';
import { filePathOf } from './file-path.ts';
import { isListed } from './is-listed.ts';

const routed = /^[a-z][\w-]{0,40}(?:[.:/][a-z][\w-]{0,40}){1,6}$/u;

/** Whether the form of a name lets it be an event's: parts with points or colons that are neither file, host nor number. */
export function isRouted({ words }: Reading, name: string): boolean {
  return (
    routed.test(name) &&
    !filePathOf(words, name, true) &&
    !isListed(words, 'technical.event-strangers', name.split(/[.:/]/u)[0]) &&
    !isListed(words, 'technical.top-domains', name.split('.').at(-1))
  );
}
