import type { Finding } from '../finding.ts';
import { isMaybe } from '../names/is-maybe.ts';
import { hasChapters, type Passage, type Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

/** Roles whose sentences tell of what is, is feared or is asked, or how it is released. */
const elsewhere = new Set<Role | undefined>([
  'problem',
  'context',
  'goals',
  'options',
  'option',
  'pros',
  'cons',
  'rationale',
  'risks',
  'mitigation',
  'questions',
  'status',
  'rollout',
]);

/** Whether an item of a rollout, on the way out, is the step that fills in what exists: "2. Backfill the last two years". */
function isStep({ words }: Reading, { form, text, section, lead }: Passage): boolean {
  const bare = text.replace(/[.。]$/u, '');
  if (form !== 'item' || words.has('names.way-back', section.heading) || words.has('names.way-back', lead))
    return false;
  if (words.has('names.backfill-none', text)) return false;
  return words.findAll('names.backfill-step', bare).some(({ start, end }) => start === 0 || end === bare.length);
}

/** Data that exists and has to be filled in, copied or cleaned up: sentences that name it and say what is done with it. */
export function* backfills(reading: Reading): Iterable<Finding> {
  const { words, decision } = reading;
  const chosen = decision.choices[0]?.evidence[0]?.line ?? 0;
  for (const passage of reading.outline.passages) {
    if (passage.form === 'code' || passage.form === 'row' || reading.standing(passage) !== 'own') continue;
    const role = roleOf(passage.section);
    // What stands under no heading of its own tells of the solution behind the choice only.
    if (role === 'rollout' && isStep(reading, passage))
      yield { kind: 'backfill', text: passage.text, at: passage, by: 'rollout-step' };
    if (elsewhere.has(role) || (role === undefined && passage.line < chosen)) continue;
    // Among the steps of a plan in chapters a backfill is a step already.
    if (role === 'tasks' && hasChapters(reading.outline)) continue;
    for (const { text, line } of reading.sentences(passage)) {
      const rows = words.find('names.backfill-rows', text);
      const verb = words.find('names.backfill-verb', text);
      // "Backfill: one line per order" names its rows in its own words.
      const isLabel = verb?.start === 0 && /^\s*[:：]\s/u.test(text.slice(verb.end));
      if (!(rows ?? isLabel) || !verb || /[?？]$/u.test(text) || words.has('names.backfill-none', text)) continue;
      if (isMaybe(reading, text, verb.start, verb.end)) continue;
      yield {
        kind: 'backfill',
        text,
        at: { line, column: passage.column },
        by: 'backfill-words',
        certainty: 'inferred',
      };
    }
  }
}
