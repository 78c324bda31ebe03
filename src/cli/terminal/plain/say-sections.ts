import type { Overview } from '../types.ts';
import { words } from '../words.ts';
import type { Talk } from './talk.ts';

/** Says what is known and what is missing, a section a line. */
export function saySections({ sections, surveys }: Overview, talk: Talk): void {
  for (const { section, found, missing } of surveys) {
    const parts = [words.opening.found(found), words.opening.missing(missing)].filter((part) => part !== '');
    talk.say(`${words.plain.section(section, sections[section - 1] ?? '')}: ${parts.join(', ')}`);
  }
}
