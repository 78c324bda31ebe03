import type { Diagnostic } from '../model/index.ts';
import { countLevels } from './excess/count-levels.ts';
import { punctuatedAddress } from './excess/punctuated-address.ts';

/** Quotes and lists within each other. */
const mostLevels = 100;
/** Marks of punctuation in a row within an address. */
const mostPunctuation = 1000;

/**
 * Finds what would keep the parser busy without end or bring it down. It looks at what stands in a document and never at
 * the time that it takes, so the answer is the same on every machine.
 *
 * @returns the first thing of which there is too much; undefined for whatever people write
 */
export function findExcess(source: string): Diagnostic | undefined {
  const levelsOf = countLevels(mostLevels);
  let line = 1;
  let offset = 0;
  const excess = (ruleId: string, message: string, note: string, column = 1): Diagnostic => {
    const point = { line, column, offset: offset + column - 1 };
    return { ruleId, severity: 'error', message, note, place: { start: point, end: point } };
  };
  for (const text of source.split(/\r\n|\r|\n/u)) {
    if (levelsOf(text) > mostLevels)
      return excess(
        'levels',
        `Unexpected quotes or lists within each other, more than ${String(mostLevels)}`,
        'take levels out',
      );
    const at = punctuatedAddress(text, mostPunctuation);
    if (at >= 0)
      return excess(
        'address-punctuation',
        `Unexpected punctuation in an address, more than ${String(mostPunctuation)} marks in a row`,
        'take the punctuation out',
        at + 1,
      );
    offset += text.length + (source.startsWith('\r\n', offset + text.length) ? 2 : 1);
    line += 1;
  }
  return undefined;
}
