import type { Finding } from '../finding.ts';
import type { Passage, Role, Section } from '../outline/index.ts';
import { passageText } from '../passage-text.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';
import { optionAround } from '../sections-of.ts';
import { explainsHere } from './explains-here.ts';
import { verdictsIn } from './verdicts-in.ts';
import { sideOf } from '../side-of.ts';

/** Sections in which a reason is one for something else than the choice. */
const elsewhere = new Set<Role | undefined>([
  'tasks',
  'tests',
  'risks',
  'questions',
  'cons',
  'mitigation',
  'rollout',
  'metrics',
]);

/** Whether a section speaks of something other than the choice itself: a chapter that decides speaks of that, below "Research tasks" as well. */
export function isElsewhere(section: Section): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) {
    if (elsewhere.has(at.roles[0])) return true;
    if (at.kind === 'heading' && verdictsIn(at).length > 0) return false;
  }
  return false;
}

/** Whether a passage only leads over to the options that its section holds. */
function leadsToOptions({ decision }: Reading, passage: Passage): boolean {
  return (
    passage.form === 'paragraph' &&
    passage.section.children.some((child) => decision.options.some((option) => option.sections.includes(child)))
  );
}

const aside = new Set<Role | undefined>(['pros', 'neutral']);

/** "Why this way", and in it "Root cause:": what that lists is what went wrong. */
function listsTrouble({ form, section }: Passage): boolean {
  return form === 'item' && section.kind === 'label' && section.roles[0] === 'problem';
}

/**
 * A passage as a sentence; of a row that names its reason further on, with that: "| Queue | Redis | runs already |". The row of
 * an option says in the column of what is good about it why it won.
 */
function withReason({ words, decision }: Reading, passage: Passage): string {
  const good = passage.cells?.find(({ header, text }) => text !== '' && rolesOf(header, words)[0] === 'pros')?.text;
  if (good !== undefined && decision.options.some(({ passages }) => passages.includes(passage))) return good;
  const text = passageText(passage);
  const reason = passage.cells?.slice(2).find(({ header }) => rolesOf(header, words)[0] === 'rationale')?.text ?? '';
  return reason === '' || text.includes(reason) ? text : `${text} — ${reason}`;
}

/** What stands under "Why" and the like. */
export function* reasonSections(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const listed = passagesOf(
    reading,
    (section, role) => !isElsewhere(section) && !aside.has(role) && explainsHere(reading, section),
  );
  for (const passage of listed) {
    if (leadsToOptions(reading, passage) || listsTrouble(passage)) continue;
    // "- it has to be watched" among what has a plus sign in front.
    if (sideOf(reading, passage)?.side === 'bad') continue;
    if (passage.form === 'row' && optionAround(reading, passage)?.status === 'rejected') continue;
    yield { kind: 'rationale', text: withReason(reading, passage), at: passage, by: 'reason-section' };
  }
}
