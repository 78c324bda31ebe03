import { isPlaceholder } from '../choice/is-placeholder.ts';
import { once } from '../once.ts';
import type { Section } from '../outline/index.ts';
import { within } from '../sections-of.ts';
import type { Words } from '../words.ts';

/** Behind these a status goes on to say when, or why. */
const more = /\s*[(（,;:，；：—–].*$/su;

const statusOf = once(
  ({ children }: Section): string =>
    children.find(({ kind, roles: [role] }) => kind === 'label' && role === 'status')?.passages[0]?.rest ?? '',
);

/** Whether a section, or one around it, says by its status that it was put off: "**Status:** Parked (until spring)". */
export function isParked(words: Words, section: Section): boolean {
  return within(section, (at) => {
    const status = statusOf(at).replace(more, '');
    return status !== '' && isPlaceholder(words, `${status.replace(/\.$/u, '')}.`);
  });
}
