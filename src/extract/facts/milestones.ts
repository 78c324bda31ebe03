import type { Finding } from '../finding.ts';
import { once } from '../once.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleOf, rolesOf } from '../roles-of.ts';
import { weightOf } from '../sections-of.ts';

/** In letters: a shorter paragraph is a label, and what tells more of a piece of work than this is a story. */
const [shortest, longest] = [40, 420];

/** What stands in brackets at such length is beside the point. */
const aside = /\s?\([^()]{24,}\)/gu;

/** Lists whose words an item opens with that is a piece of work itself. */
const doing = ['names.work-verb', 'names.new', 'names.changed', 'names.removed', 'choice.imperative'] as const;

/** A heading's number among those that are done in turn, and its name: "M1 — Driver", "Phase 2: Reader", "3. Writer". */
function markOf({ words }: Reading, { heading, number }: Section): { step: string; name: string } | undefined {
  if (number !== undefined && /^\d{1,2}$/u.test(number)) return { step: number, name: heading };
  const [, label = '', step = '', name = ''] =
    /^(\p{Lu}{1,2}|\p{L}[\p{L} ]{2,15}?)[ -]?(\d{1,2})\s*[—–:.)-]\s*(\S.{2,})$/u.exec(heading) ?? [];
  if (name === '') return undefined;
  return /^\p{Lu}{1,2}$/u.test(label) || words.find('names.time-label', label)?.start === 0
    ? { step, name }
    : undefined;
}

/** What stands in a section and under the labels in it, in the order of the document. */
function passagesIn({ passages, children }: Section): readonly Passage[] {
  const below = children.filter(({ kind }) => kind !== 'heading').flatMap(passagesIn);
  return [...passages, ...below].toSorted((a, b) => a.line - b.line);
}

/** Whether a paragraph tells of the work around it: it has no label that says what else it is. */
function tells({ words }: Reading, { form, text, lead }: Passage): boolean {
  if (form === 'code') return true;
  if (form !== 'paragraph' || weightOf(text) < shortest) return false;
  return lead === undefined || rolesOf(lead, words).length === 0;
}

/** Whether an item opens with a verb of work. */
function isWork({ words }: Reading, { text, checked }: Passage): boolean {
  return checked !== undefined || doing.some((list) => words.find(list, text)?.start === 0);
}

/** Sections of work that are numbered side by side, where their authors describe each of them rather than list what is to do. */
function described(reading: Reading, siblings: readonly Section[]): boolean {
  const telling = siblings.filter((one) => passagesIn(one).some((passage) => tells(reading, passage)));
  const items = siblings.flatMap((one) => passagesIn(one).filter(({ form, depth }) => form === 'item' && depth === 0));
  const work = items.filter((item) => isWork(reading, item));
  return siblings.length > 1 && 2 * telling.length >= siblings.length && 2 * work.length < items.length;
}

/** What its author tells of a piece of work, on one line. */
function toldIn(reading: Reading, section: Section): string {
  let told = '';
  for (const passage of passagesIn(section)) {
    const { form, depth } = passage;
    if (form === 'code' || depth > 0 || (form === 'paragraph' && !tells(reading, passage))) continue;
    const [first] = reading.sentences(passage);
    const line = first?.text.replace(aside, '').replace(/[.。;；:：]$/u, '') ?? '';
    const longer = told === '' ? line : `${told}; ${line}`;
    if (weightOf(longer) > longest) break;
    told = longer;
  }
  return told;
}

/**
 * The pieces of work that stand under numbered headings of their own and are described there ("### M1 — Fixed step", with how
 * it is to be): each is one, and what is listed below it tells how. Where its items are work themselves, it is none.
 */
export const milestonesIn = once((reading: Reading): ReadonlyMap<Section, Finding> => {
  const found = new Map<Section, Finding>();
  for (const { children } of reading.outline.sections) {
    const marked = children
      .filter((one) => one.kind === 'heading' && roleOf(one) === 'tasks')
      .flatMap((section) => {
        const mark = markOf(reading, section);
        return mark ? [{ section, ...mark }] : [];
      });
    if (
      !described(
        reading,
        marked.map(({ section }) => section),
      )
    )
      continue;
    for (const { section, step, name } of marked) {
      if (reading.standing(section) !== 'own') continue;
      const told = toldIn(reading, section);
      const text = told === '' ? name : `${name}: ${told}`;
      found.set(section, { kind: 'task', text, at: section, by: 'milestone', data: { step } });
    }
  }
  return found;
});
