import { once } from './once.ts';
import type { Passage, Role, Section } from './outline/index.ts';
import { passagesBelow } from './passages-below.ts';
import type { Reading } from './reading.ts';
import { roleIn } from './role-in.ts';
import { saysByItself } from './says-by-itself.ts';

/** "No.", "Yes": an answer to a question that stands elsewhere says nothing alone. */
const saysNothing = once((passage: Passage): boolean => {
  if (/(?:[\p{L}\p{N}][^\p{L}\p{N}]*){4}/u.test(passage.text)) return false;
  const bare = passage.text.replace(/[^\p{L}\p{N}]/gu, '');
  return bare === '' || (bare.length <= 3 && /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(bare));
});

/** A paragraph that only announces the list behind it says nothing itself. */
export function announces(passage: Passage): boolean {
  return (passage.form === 'paragraph' || passage.form === 'quote') && /[:：]$/u.test(passage.text);
}

/** "*Why:* it dries" within an item says why what the item says was taken. */
function saysWhy({ section }: Passage): boolean {
  return section.kind === 'label' && section.roles[0] === 'rationale';
}

/** Nested items are part of the item above, but where that is a mere label for them. */
function isPart(passage: Passage): boolean {
  if (passage.depth === 0 || !passage.above) return false;
  // "- Pros: …" within an option's item is a section of its own.
  const role = passage.section.kind === 'item' ? passage.section.roles[0] : undefined;
  if (role === 'pros' || role === 'cons' || saysWhy(passage)) return false;
  const label = passage.above;
  const bare =
    label.rest === '' || /[:：]$/u.test(label.text) || (label.lead !== undefined && label.rest === label.lead);
  return !bare || saysByItself(label);
}

/** The line of a section's first item. */
const firstItem = once(({ passages }: Section): number =>
  passages.reduce((first, { form, line }) => (form === 'item' && line < first ? line : first), Infinity),
);

/** Paragraphs behind a list comment on it; the list is what the section says. */
function comments(passage: Passage): boolean {
  if (passage.form !== 'paragraph' || passage.lead !== undefined) return false;
  return firstItem(passage.section) < passage.line;
}

/** The passages of the chosen solution that hold sentences: also the paragraphs that comment on lists or announce them. */
export function proseOf(reading: Reading): readonly Passage[] {
  return reading.outline.passages.filter(
    (passage) =>
      passage.form !== 'code' &&
      !saysNothing(passage) &&
      !isPart(passage) &&
      reading.standing(passage) === 'own' &&
      !saysNone(reading, passage),
  );
}

/**
 * The passages that stand under a role and belong to the chosen solution: items, rows and paragraphs,
 * without those that only introduce others, without "None", and without code.
 */
export function passagesOf(
  reading: Reading,
  accepted: (section: Section, role: Role | undefined) => boolean,
): readonly Passage[] {
  return reading.outline.passages.filter((passage) => {
    if (passage.form === 'code' || saysNothing(passage) || announces(passage) || isPart(passage) || comments(passage))
      return false;
    if (!accepted(passage.section, roleIn(reading, passage.section))) return false;
    if (
      passage.form === 'item' &&
      !saysByItself(passage) &&
      (passage.rest === '' || /[:：]$/u.test(passage.text)) &&
      passagesBelow(reading.outline, passage).length > 0
    )
      return false;
    return reading.standing(passage) === 'own' && !saysNone(reading, passage);
  });
}

/** Whether a passage says that there is nothing: "None", "n/a", and what little may follow. */
export function saysNone({ words }: Reading, passage: Passage): boolean {
  // "(-) Costs a server" weighs.
  if (/^[(（[][-−–—][)）\]]\s*\S/u.test(passage.text)) return false;
  const text = passage.text.replace(/^[\s_*(（「[]+/u, '');
  const none = words.find('sentence.none', text);
  const alone = words.find('sentence.none-alone', text);
  if (alone?.start === 0 && /^[\s.。!！)）」\]]*$/u.test(text.slice(alone.end))) return true;
  return (
    none?.start === 0 && (passage.text.length < 25 || /^\s*(?:$|[.—–:;,!。、）)(_*-])/u.test(text.slice(none.end)))
  );
}
