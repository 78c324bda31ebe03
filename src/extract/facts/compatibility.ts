import { asSentence } from '../as-sentence.ts';
import type { Finding } from '../finding.ts';
import { isListed } from '../names/is-listed.ts';
import type { Passage, Role } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

/** Fewer signs than this say nothing of clients. */
const shortest = 12;

/**
 * What is said of those who use the contracts of today: sentences of sections about compatibility, and those behind such a
 * label. Each knows whether it speaks of versions, or of how long old and new stand side by side.
 */
export function* compatibilities(reading: Reading): Iterable<Finding> {
  const listed = new Set(passagesOf(reading, (_, role) => role === 'compatibility'));
  for (const passage of reading.outline.passages) {
    const labelled = isLabelled(reading, passage);
    if (!listed.has(passage) && !labelled) {
      yield* windows(reading, passage);
      continue;
    }
    for (const [at, { text, line }] of reading.sentences(passage).entries()) {
      const said = labelled && at === 0 ? asSentence(withoutLead(passage, text)) : text;
      if (said.length < shortest || /[?？:：]$/u.test(said)) continue;
      const about = topicOf(reading, said);
      yield {
        kind: 'compatibility',
        text: said,
        at: { line, column: passage.column },
        by: labelled ? 'label' : 'compatibility-section',
        ...(about && { data: { about } }),
      };
    }
  }
}

/** Roles whose sentences promise nothing to those who use what is there. */
const promising = new Set<Role | undefined>([
  undefined,
  'decision',
  'tasks',
  'proposal',
  'components',
  'constraints',
  'consequences',
  'endpoints',
  'rollout',
  'integration',
  'flow',
]);

/** Sentences of the solution and its constraints that say how long something old goes on: "The old form works for two years". */
function* windows(reading: Reading, passage: Passage): Iterable<Finding> {
  const { words } = reading;
  if (passage.form !== 'item' && passage.form !== 'paragraph') return;
  if (!promising.has(roleOf(passage.section)) || reading.standing(passage) !== 'own') return;
  for (const { text, line } of reading.sentences(passage)) {
    const ends = words.has('names.until-word', text) || words.has('names.span-word', text);
    if (!ends || !words.has('names.keep-word', text) || /[?？]$/u.test(text)) continue;
    const at = { line, column: passage.column };
    yield { kind: 'compatibility', text, at, by: 'window-words', certainty: 'inferred', data: { about: 'window' } };
  }
}

/** "Backwards compatibility: …" in front of a paragraph or item of the solution. */
function isLabelled(reading: Reading, passage: Passage): boolean {
  const { lead, form } = passage;
  if (lead === undefined || (form !== 'paragraph' && form !== 'item')) return false;
  return isListed(reading.words, 'headings.compatibility', lead) && reading.standing(passage) === 'own';
}

function withoutLead({ lead = '' }: Passage, text: string): string {
  return text.startsWith(lead) ? text.slice(lead.length).replace(/^[\s:：.。–—-]+/u, '') : text;
}

function topicOf({ words }: Reading, text: string): 'versioning' | 'window' | undefined {
  if (words.has('names.version-word', text)) return 'versioning';
  return words.has('names.until-word', text) ? 'window' : undefined;
}
