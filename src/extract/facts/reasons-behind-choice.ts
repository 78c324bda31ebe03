import { mentions } from '../choice/mentions.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { weightOf } from '../sections-of.ts';
import { isElsewhere } from './reason-section.ts';

/** Fewer letters than this give no reason. */
const shortest = 25;

/** What stands behind the colon of "We chose option 2: it is the only one that …", where that names no option. */
function behindColon({ words, decision }: Reading, text: string): string | undefined {
  const behind = /[:：]\s*(.+)$/su.exec(text)?.[1] ?? '';
  if (weightOf(behind) < shortest || mentions(words, decision.options, behind).length > 0) return undefined;
  return behind.charAt(0).toUpperCase() + behind.slice(1);
}

/**
 * Reasons that no word marks: what the sentence that chooses says behind its colon, else the sentence after it
 * ("We go with B. It meets …"). Only of a paragraph in which an option is chosen by its name.
 */
export function* reasonsBehindChoice(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const lines = new Set(
    reading.decision.choices[0]?.evidence.filter((sign) => sign.options.length > 0).map((sign) => sign.line),
  );
  for (const passage of passagesOf(reading, (section) => !isElsewhere(section))) {
    if (passage.form !== 'paragraph') continue;
    const sentences = reading.sentences(passage);
    const at = sentences.findIndex(({ text, line }) => lines.has(line) && reading.words.has('choice.strong', text));
    const chosen = sentences[at];
    if (!chosen) continue;
    const text = behindColon(reading, chosen.text) ?? sentences[at + 1]?.text ?? '';
    if (weightOf(text) < shortest || /[?？:：]$/u.test(text)) continue;
    yield { kind: 'rationale', text, at: passage, by: 'reason-behind-choice', certainty: 'inferred' };
  }
}
