import type { Passage } from '../outline/index.ts';

/** "Who keeps the sails dry?" below "Open issues", which heads questions as well as fears. */
export function onlyAsks({ text, section }: Passage): boolean {
  return section.roles[0] === 'risks' && section.roles.includes('questions') && /[?？]\s*$/u.test(text);
}
