import { spacedWords, withoutEnd } from '../../text/index.ts';
import type { Finding } from '../finding.ts';
import type { Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { explainsHere } from './explains-here.ts';
import { isElsewhere } from './reason-section.ts';

const aside = new Set<Role | undefined>(['pros', 'neutral']);
/** In words: what is shorter heads the code. */
const fewest = 5;

/** "Waits grow quickly, which spares the other side:" above a block of code says why, and the code shows it. */
export function* reasonsShown(reading: Reading): Iterable<Finding> {
  for (const section of reading.outline.sections) {
    const { passages, roles, kind, raw, line, column } = section;
    const shows = kind === 'label' && passages.length > 0 && passages.every(({ form }) => form === 'code');
    if (!shows || aside.has(roles[0]) || isElsewhere(section) || !explainsHere(reading, section)) continue;
    if (reading.standing(section) !== 'own' || reading.words.has('sentence.pointing', raw)) continue;
    const text = withoutEnd(raw, ':：');
    if (spacedWords(text) >= fewest) yield { kind: 'rationale', text, at: { line, column }, by: 'reason-section' };
  }
}
