import { asSentence } from '../as-sentence.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { passageText } from '../passage-text.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { sideOf } from '../side-of.ts';
import { tellsAspect } from './tells-aspect.ts';
import { tellsState } from './tells-state.ts';

type Reason = Finding & { readonly at: Passage };

/** What is good about the chosen option: its pros, good consequences, points that say themselves that they are good. */
export function* advantages(reading: Reading): Iterable<Reason> {
  for (const passage of passagesOf(reading, () => true)) {
    const side = sideOf(reading, passage);
    const listed = passage.section.roles[0] === 'pros' || roleAbove(passage) === 'pros';
    if (side?.side === 'good' && tellsState(passage.section)) continue;
    if (side?.side === 'good') yield { kind: 'rationale', text: asSentence(side.text), at: passage, by: 'good-point' };
    else if (listed && side === undefined)
      yield { kind: 'rationale', text: passageText(passage), at: passage, by: 'advantage' };
  }
}

/** The nearest role around a passage. */
function roleAbove(passage: Passage): string | undefined {
  for (let at: Passage['section'] | undefined = passage.section; at; at = at.parent)
    if (at.roles[0]) return at.roles[0];
  return undefined;
}

/** Points listed under the chosen option where nothing says which are good: all that do not sound bad. */
export function* pointsOfChosen(reading: Reading): Iterable<Reason> {
  const sections = new Set(
    reading.decision.options.filter((option) => option.status === 'chosen').flatMap((option) => option.sections),
  );
  for (const passage of passagesOf(reading, (section) => sections.has(section) && section.children.length === 0)) {
    if (passage.form === 'item' && !tellsAspect(reading, passage) && sideOf(reading, passage)?.side === undefined)
      yield { kind: 'rationale', text: passageText(passage), at: passage, by: 'point-of-chosen' };
  }
}
