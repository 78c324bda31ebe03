import { mentions } from '../choice/mentions.ts';
import type { Finding } from '../finding.ts';
import type { Passage, Role } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

/** Roles of sections that say what the solution consists of. */
const saying: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['decision', 'proposal', 'components']);
/** More items than this under headings that say nothing of what they are for are the document's body, and no details. */
const most = 8;
/** What says no more than where a word for something stands. */
const slight = new Set(['integration', 'component']);
/** Fewer letters than this are a name. */
const shortest = 20;

/**
 * What the lists behind a choice say of the solution and no other extractor has taken: each item is a smaller decision
 * ("Existing rows are copied once").
 */
export function details(reading: Reading, found: readonly Finding[]): readonly Finding[] {
  const chosen = reading.decision.choices[0]?.evidence[0]?.line;
  if (chosen === undefined) return [];
  const taken = new Set(found.filter(({ kind }) => !slight.has(kind)).map(({ at }) => at.line));
  const isTaken = ({ line, endLine }: Passage): boolean => {
    for (let at = line; at <= endLine; at += 1) if (taken.has(at)) return true;
    return false;
  };
  const logs = new Set(found.filter(({ by }) => by === 'decision-log').map(({ at }) => at.line));
  const logged = new Set(reading.outline.passages.filter(({ line }) => logs.has(line)).map(({ section }) => section));
  const said = passagesOf(reading, ({ kind }, role) => kind !== 'item' && (role === undefined || saying.has(role)))
    .filter(({ form, depth, line }) => form === 'item' && depth === 0 && line > chosen)
    // Beside a labelled decision stand its reasons and what lost.
    .filter(({ section, lead }) => lead === undefined || !logged.has(section))
    .filter(({ text }) => text.length >= shortest && !/[?？:：]$/u.test(text))
    .filter(
      (passage) => !isTaken(passage) && mentions(reading.words, reading.decision.options, passage.text).length === 0,
    );
  const named = said.filter(({ section }) => roleOf(section) !== undefined);
  return (said.length - named.length > most ? named : said).map((passage): Finding => ({
    kind: 'decision',
    text: passage.text,
    at: passage,
    by: 'detail',
    certainty: 'inferred',
  }));
}
