import { spacedWords, withoutEnd } from '../../text/index.ts';
import type { FactKind } from '../../model/index.ts';
import type { Finding } from '../finding.ts';
import { isListed } from '../names/is-listed.ts';
import type { Passage, Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';
import type { Words } from '../words.ts';
import { riskParts } from './risk-parts.ts';

/** What a label in front of an item makes of it, whatever list it stands in. */
const kinds: readonly (readonly [Role, FactKind])[] = [
  ['risks', 'risk'],
  ['constraints', 'constraint'],
  ['assumptions', 'assumption'],
  ['questions', 'question'],
  ['nongoals', 'nongoal'],
];
const shortest = 3;

function kindOf({ words }: Reading, { form, text, lead, rest, depth, section }: Passage): FactKind | undefined {
  if (form !== 'item' || depth > 0 || lead === undefined || rest.length < shortest) return undefined;
  // "Limits — a plugin may take all memory" has a topic and no label.
  if (!/^\s*[:：]/u.test(text.slice(lead.replace(/[:：]$/u, '').length))) return undefined;
  // In a list of its own kind it is read as one of that list.
  const around = roleOf(section);
  if (kinds.some(([role]) => role === around)) return undefined;
  const label = withoutEnd(lead, ':：.。');
  return saysWhy(words, label) ? 'rationale' : kinds.find(([role]) => isListed(words, `headings.${role}`, label))?.[1];
}

/** In words: a longer label asks why something is so. */
const longestWhy = 5;

/** "Why Hushbox wins: …" among decisions is no decision. */
function saysWhy(words: Words, label: string): boolean {
  const isWhy = words.find('weighing.why', label)?.start === 0 && spacedWords(label) <= longestWhy;
  return isWhy && (words.has('marks.winner', label) || words.has('choice.strong', label));
}

/** Items that say themselves what they are, in a list of something else: "- Risk: the export takes minutes". */
export function labelledPoints(reading: Reading): readonly Finding[] {
  return reading.outline.passages.flatMap((passage): readonly Finding[] => {
    const kind = kindOf(reading, passage);
    if (kind === undefined || reading.standing(passage) !== 'own') return [];
    if (kind === 'rationale' && reading.decision.choices.length === 0) return [];
    const by = 'label';
    if (kind === 'rationale') return [{ kind, text: passage.rest, at: passage, by, data: { speaks: 'for' } }];
    if (kind !== 'risk') return [{ kind, text: passage.rest, at: passage, by }];
    const { text, ...data } = riskParts(reading, passage, passage.rest);
    return [{ kind, text, at: passage, by, data }];
  });
}
