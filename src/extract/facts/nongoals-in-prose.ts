import { withoutEnd } from '../../text/index.ts';
import type { Finding } from '../finding.ts';
import { proseOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { isWithin } from '../roles-of.ts';

/** In letters: "for this note" may stand behind the words that leave something out. */
const longestRest = 24;
/** Fewer letters point to what was said before: "This is out of scope." */
const shortest = 5;

/** What a sentence leaves out: what stands before "… is out of scope", where it ends with that; else all of it. */
function leftOut({ words }: Reading, text: string): string | undefined {
  const said = words.find('sentence.out-of-scope', text);
  if (!said || said.start < shortest || /[?？]\s*$/u.test(text)) return undefined;
  if (words.find('sentence.continues', text)?.start === 0 || words.has('choice.conditional', text)) return undefined;
  // "Charts are drawn; tides are out of scope."
  const clause =
    text
      .slice(0, said.start)
      .split(/[;；]\s*/u)
      .at(-1) ?? '';
  return text.length - said.end <= longestRest ? withoutEnd(clause.trim(), ',，:：') : text;
}

/** What sentences set out of scope wherever they stand: "Repairing the old roof is out of scope." */
export function* nongoalsInProse(reading: Reading): Iterable<Finding> {
  for (const passage of proseOf(reading)) {
    if ((passage.form !== 'paragraph' && passage.form !== 'item') || isWithin(passage.section, 'nongoals')) continue;
    for (const { text, line } of reading.sentences(passage)) {
      const said = leftOut(reading, text);
      if (said !== undefined)
        yield { kind: 'nongoal', text: said, at: { line, column: passage.column }, by: 'scope-words' };
    }
  }
}
