import type { Finding } from '../finding.ts';
import type { Passage, Section, Role } from '../outline/index.ts';
import { announces, proseOf } from '../passages-of.ts';
import { passageText } from '../passage-text.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';
import { weightOf } from '../sections-of.ts';
import { assumes } from './assumes.ts';
import { binds, bounds } from './binding.ts';
import type { Words } from '../words.ts';
import { leavesOpen } from './leaves-open.ts';
import { reasonSections } from './reason-section.ts';
import { rulesInNote } from './rules-in-note.ts';
import { setsBound } from './sets-bound.ts';

/** Roles in which a sentence with a hard word is a demand on the solution and not on something else. */
const stating = new Set<Role | undefined>([
  'problem',
  'context',
  'goals',
  'decision',
  'proposal',
  'scope',
  'decisions',
  'endpoints',
  'schema',
  'components',
  'flow',
  'events',
  'rollout',
  'compatibility',
  'integration',
  'consequences',
  undefined,
]);
/** Roles that specify: there "should" demands. */
const specifying = new Set<Role | undefined>(['goals', 'proposal', 'endpoints', 'schema', 'decision', 'consequences']);
/** Roles in which "unchanged" praises, tells how things are, or speaks of something else. */
const telling = new Set<Role | undefined>([
  'problem',
  'context',
  'options',
  'option',
  'pros',
  'cons',
  'rationale',
  'risks',
  'mitigation',
  'questions',
  'assumptions',
  'references',
  'tests',
  'consequences',
  'goals',
  'files',
  undefined,
]);
/** Roles in which a wish is what the solution is for. */
const wishing = new Set<Role | undefined>(['problem', 'context']);

/** A few words with "must" among them are a remark; a demand is a sentence. */
const shortest = 25;
/** What a solution must do may be said in fewer: "It has to work offline". */
const terse = 18;
/** Whether a section without a role stands below a heading of its own, and not in the document's opening. */
function isDeep(section: Section): boolean {
  for (let at: Section | undefined = section; at; at = at.parent)
    if (at.kind === 'heading' && at.level > 1) return true;
  return false;
}

/** Whether a sentence speaks of how things are now, or of an option by its letter. */
function isRemark({ words }: Reading, text: string): boolean {
  const now = words.find('sentence.current', text);
  const option = words.find('option-names.prefix', text);
  const lettered = option && /^\s?(?:[A-Z]|\d)(?![\p{L}\d])/u.test(text.slice(option.end));
  return now?.start === 0 || lettered === true;
}

/** Whether a sentence says "must", and does not only ask whether one must, or what must be decided. */
function isHard(words: Words, text: string): boolean {
  if (words.has('sentence.to-decide', text) || words.has('sentence.to-build', text)) return false;
  const hard = words.find('sentence.strong-constraint', text);
  const doubt = words.find('sentence.doubt', text);
  return hard !== undefined && (doubt === undefined || doubt.start > hard.end + 1);
}

/** Whether a sentence, or a rule that it quotes, opens with "do not". */
function bans(words: Words, text: string): boolean {
  const ban = words.find('sentence.ban', text);
  return ban !== undefined && /(?:^|[「『“„«"])\s*$/u.test(text.slice(0, ban.start));
}

/** Whether a sentence is all about what there is not to be: "No login needed", "No downtime allowed." */
function deniesNeed(words: Words, text: string): boolean {
  const need = words.findAll('sentence.denied-need', text).at(-1);
  if (need === undefined || /[^\s.!。)]/u.test(text.slice(need.end))) return false;
  return words.find('sentence.negation', text)?.start === 0;
}

/** Whether a sentence limits the solution, or a piece of its work, by a number: "Should not cost more than 300 €". */
function limits(words: Words, role: Role | undefined, text: string): boolean {
  if (!stating.has(role) && role !== 'tasks') return false;
  if (!setsBound(words, text) || words.has('sentence.plan', text)) return false;
  const bound = words.find('sentence.bound', text);
  // "Not more than 1,500 $", "Cost: not above 350 €".
  const denial = bound && words.find('sentence.negation', text.slice(0, bound.end));
  if (bound && denial && denial.end >= bound.start - 1) return true;
  return (['sentence.normative', 'sentence.strong-constraint'] as const).some((list) => words.has(list, text));
}

/** Whether an item opens with what we need or want: "We would like each run to say why it stopped". */
function opensWish(words: Words, text: string): boolean {
  const said = words.find('sentence.wish', text) ?? words.find('sentence.need', text);
  // One word may be a noun as well: "Needs differ", "Limitations of the cache".
  return said?.start === 0 && said.phrase.includes(' ');
}

/** Whether a sentence demands, by the words that do so where it stands. */
function demands({ words }: Reading, { form }: Passage, role: Role | undefined, text: string): boolean {
  if (stating.has(role) && isHard(words, text)) return true;
  if (weightOf(text) < shortest) return false;
  if (stating.has(role) && (bans(words, text) || deniesNeed(words, text))) return true;
  if (limits(words, role, text)) return true;
  if (!telling.has(role) && words.has('sentence.unchanged', text)) return true;
  if (wishing.has(role) && form === 'paragraph' && words.has('sentence.wish', text)) return true;
  if (wishing.has(role) && form === 'item' && opensWish(words, text)) return true;
  // A line that opens with "should" goes on with the sentence above it.
  if (role === 'consequences' && form !== 'paragraph') return false;
  const norm = specifying.has(role) ? words.find('sentence.normative', text) : undefined;
  return norm !== undefined && norm.start > 0 && !words.has('sentence.plan', text);
}

/** Under a heading that says nothing of its content: whether a sentence says what something must or should do, and does not only guess. */
function demandsAnywhere({ words }: Reading, text: string): boolean {
  // "A column version, an integer that is required" tells of a field.
  if (words.has('sentence.plan', text) || words.has('names.column-word', text)) return false;
  return isHard(words, text) || (words.find('sentence.normative', text)?.start ?? 0) > 0;
}

/** The passages that demand as a whole: binding decisions, bounds of the work, neutral consequences that oblige. */
function demandsAsWhole(reading: Reading, passage: Passage, role: Role | undefined): boolean {
  if (role === 'decisions' && binds(reading, passage)) return true;
  if (role === 'neutral') return passage.form === 'item' && reading.words.has('sentence.constraint', passage.text);
  return bounds(reading, passage);
}

/** What is demanded outside of the sections for it. `known` has been found already. */
export function* demandsInProse(reading: Reading, known: ReadonlySet<Passage>): Iterable<Finding> {
  const told = (text: string, at: Finding['at']): Finding => ({
    kind: 'constraint',
    text,
    at,
    by: 'hard-word',
    certainty: 'inferred',
  });
  // What explains the choice demands nothing.
  const reasons = new Set<Passage>([...reasonSections(reading)].map((finding) => finding.at));
  for (const passage of proseOf(reading)) {
    const role = roleOf(passage.section);
    if (known.has(passage) || reasons.has(passage)) continue;
    if (demandsAsWhole(reading, passage, role)) {
      yield { ...told(passageText(passage), passage), by: 'binding' };
      continue;
    }
    const sentences = reading.sentences(passage);
    // Under a heading that says nothing of its content only a paragraph of its own is sure to be meant.
    const alone = passage.form === 'paragraph' && sentences.length === 1;
    const isVague = role === undefined && !alone && isDeep(passage.section);
    if (passage.form === 'row') continue;
    for (const [index, { text, line }] of sentences.slice(0, announces(passage) ? -1 : undefined).entries()) {
      if (leavesOpen(reading.words, text)) continue;
      // Behind a question stands its answer.
      const answers = /[?？]$/u.test(sentences[index - 1]?.text ?? '');
      if (!answers && stating.has(role) && rulesInNote(reading, passage, text, line)) {
        yield { ...told(text, { line, column: passage.column }), by: 'jotted-rule' };
        continue;
      }
      if (weightOf(text) < terse || /[?？]$/u.test(text) || isRemark(reading, text) || assumes(reading, text)) continue;
      const isDemand = isVague ? demandsAnywhere(reading, text) : demands(reading, passage, role, text);
      if (isDemand) yield told(text, { line, column: passage.column });
    }
  }
}
