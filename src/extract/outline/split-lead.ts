import { spacedWords } from '../../text/index.ts';
/** What a passage opens with, as a label of its own. */
export interface Lead {
  readonly lead?: string;
  readonly rest: string;
}

/** A label taken off a text, and whether a colon set it off (a dash is weaker). */
export interface SplitLead extends Lead {
  readonly colon: boolean;
}

const separator = /^\s*(?:([:：])|[-–—]+(?=\s)|→)\s*/u;
const plainLabel =
  /^([^:：.!?。！？`/\\]{2,60})[:：](?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（「])/u;

/**
 * Takes the label off the front of a text: bold words (given by the caller, as they stand at its start)
 * that a colon or dash sets off, or up to five plain words before a colon.
 */
export function splitLead(text: string, bold: string): SplitLead {
  if (bold !== '' && text.startsWith(bold)) {
    const after = text.slice(bold.length);
    if (/[:：]$/u.test(bold)) return { lead: bold.replace(/\s*[:：]$/u, '').trim(), rest: after.trim(), colon: true };
    // "**Keep it.** It works." labels with a sentence; only where more follows.
    if (/[.。]$/u.test(bold) && after.trim() !== '')
      return { lead: bold.replace(/[.。]$/u, '').trim(), rest: after.trim(), colon: false };
    const match = separator.exec(after);
    if (match) return { lead: bold, rest: after.slice(match[0].length).trim(), colon: match[1] !== undefined };
    // "**Decided: pointers** (two of them)" holds the label and what it labels.
    if (!/[:：]\s/u.test(bold)) return { rest: text, colon: false };
  }
  const label = plainLabel.exec(text)?.[1];
  if (label === undefined || spacedWords(label) > 5) return { rest: text, colon: false };
  return {
    lead: label.trim(),
    rest: text
      .slice(label.length)
      .replace(/^[:：]\s*/u, '')
      .trim(),
    colon: true,
  };
}
