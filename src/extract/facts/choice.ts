import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** From this weight on the document says it outright. */
const outright = 6;

/** A choice that is something to do, without the word that it hung on a verb by: "to use Redis". */
function bareOf({ words }: Reading, text: string): string {
  const hung = words.find('choice.infinitive', text);
  return hung?.start === 0 && hung.end < text.length ? text.slice(hung.end).trim() : text;
}

/** What was chosen, surest first; `data.signs` lists every sign with its line. */
export function* choices(reading: Reading): Iterable<Finding> {
  for (const { text, evidence } of reading.decision.choices) {
    const [first] = evidence;
    if (!first) continue;
    const signs = evidence.map((sign) => `${sign.by}:${sign.line}`);
    const options = first.options.map((option) => option.name);
    yield {
      kind: 'choice',
      text: bareOf(reading, text),
      at: first,
      by: first.by,
      certainty: first.weight >= outright ? 'stated' : 'inferred',
      data: { signs, ...(options.length > 0 && { options }) },
    };
  }
}
