import { once } from '../once.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleOf, rolesOf } from '../roles-of.ts';

/** Sections that say what the solution does; a list of them may hold its rules. */
const solving = new Set(['decision', 'decisions', 'proposal', 'flow']);
/** Words that allow, demand or forbid. */
const ruling = [
  'sentence.binding',
  'sentence.negation',
  'sentence.strong-constraint',
  'sentence.normative',
  'sentence.constraint',
];
/** What a label makes of its item, so that the list is no list of rules. */
const others = new Set<string>(['cons', 'pros', 'risks', 'mitigation', 'rationale', 'questions', 'tasks']);
/** Fewer items are no list of rules. */
const fewest = 3;
/** How many of them must rule, for the others to be rules as well. */
const enough = 0.7;

const rules = once((reading: Reading) =>
  once((section: Section): boolean => {
    if (section.kind === 'item' || !solving.has(roleOf(section) ?? '')) return false;
    const items = section.passages.filter(({ form, depth }) => form === 'item' && depth === 0);
    if (items.length < fewest) return false;
    // "The cost: …" among them tells of what was decided, point by point.
    if (items.some(({ lead = '' }) => others.has(rolesOf(lead, reading.words)[0] ?? ''))) return false;
    const ruled = items.filter(({ text }) => ruling.some((list) => reading.words.has(list, text)));
    return ruled.length >= items.length * enough;
  }),
);

/**
 * Whether an item stands in a list of rules within the decision: "Only open records count", "An answer is never half
 * old", "No screen imports it". Most of its items allow, demand or forbid, whatever the words of its heading.
 */
export function listsRules(reading: Reading, { form, depth, section }: Passage): boolean {
  return form === 'item' && depth === 0 && rules(reading)(section);
}
