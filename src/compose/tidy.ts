import { referenceClose, referenceOpen } from './reference-marks.ts';

const marks = new RegExp(`[${referenceOpen}${referenceClose}]`, 'gu');

/**
 * A person's text as it may stand in a statement: on one line, without the engine's own marks, and with its backticks
 * in pairs; an odd one would turn the rest of the sentence into code.
 */
export function tidy(text: string): string {
  const line = text.replace(marks, '').replace(/\s+/gu, ' ').trim();
  return line.split('`').length % 2 === 0 ? line.replaceAll('`', "'") : line;
}
