import type { Outline, Role } from './outline/index.ts';
import type { Words } from './words.ts';

/** What a list may be called behind it. */
const called: readonly Role[] = ['constraints', 'risks', 'assumptions'];

/** In letters: one word may stand between "these" and what they are. */
const near = 14;

/** What a sentence calls the list before it: "These constraints …", "These hard requirements …". */
function calledIn(words: Words, text: string): Role | undefined {
  const these = words.find('names.following', text);
  if (these?.start !== 0) return undefined;
  return called.find((role) =>
    words
      .findAll(`headings.${role}`, text.slice(these.end, these.end + near + near))
      .some(({ start }) => start > 0 && start <= near),
  );
}

/** Gives the lists that a label without a role leads to the role that the paragraph just behind them names. */
export function assignBehind({ passages }: Outline, words: Words): void {
  for (const [index, { form, section, text }] of passages.entries()) {
    const before = passages[index - 1];
    if (form !== 'paragraph' || before?.form !== 'item' || before.section === section) continue;
    const label = before.section;
    if (label.kind !== 'label' || label.parent !== section || label.roles.length > 0) continue;
    const role = calledIn(words, text);
    if (role) label.roles = [role];
  }
}
