import { recent } from '../text/index.ts';
import { asNames } from './as-names.ts';
import { referenceClose, referenceOpen } from './reference-marks.ts';

const marks = new RegExp(`[${referenceOpen}${referenceClose}]`, 'gu');

/**
 * A person's text as it may stand in a statement, by names: on one line, without the engine's own marks, without an arrow that leads nowhere, and with its backticks
 * in pairs; an odd one would turn the rest of the sentence into code.
 */
export const tidy = recent((text: string): string => {
  const line = text
    .replace(marks, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s*(?:→|->|=>)\s*$/u, '')
    .trim();
  return apart(asNames(line.split('`').length % 2 === 0 ? line.replaceAll('`', "'") : line));
});

/** Cells of a table that were taken together are parts of a sentence; what stands in code stays. */
function apart(line: string): string {
  return line
    .split('`')
    .map((piece, at) => (at % 2 === 0 ? piece.replaceAll(' | ', '; ') : piece))
    .join('`');
}
