import type { Option } from '../options/types.ts';
import type { Words } from '../words.ts';
import { drawnFrom } from './drawn-from.ts';
import { mentions } from './mentions.ts';

/** Behind a colon or a dash stands what explains. */
const sign = /[:：]|\s[–—-]+\s/u;

/** The options behind a part that only leads to them: "While A is fast, we use B", "A is too large, so B". */
function behindLead(words: Words, options: readonly Option[], text: string): readonly Option[] {
  const comma = words.find('choice.aside', text)?.start === 0 ? /[,，]\s*/u.exec(text) : null;
  const start = comma ? comma.index + comma[0].length : drawnFrom(words, text)?.end;
  return start === undefined ? [] : mentions(words, options, text.slice(start));
}

/**
 * The options that a text takes. "We chose A, because B needs a server" and "We chose A: B needs a server" speak of B to
 * say why: where options are named before the reason, those are meant; else what is chosen behind it.
 */
export function takenIn(words: Words, options: readonly Option[], text: string): readonly Option[] {
  const chosen = words.find('choice.strong', text);
  const why = words.find('sentence.reason', text)?.start;
  // "Because B needs a server, we chose A."
  const behind = why === 0 && chosen ? takenIn(words, options, text.slice(chosen.start)) : [];
  if (behind.length > 0) return behind;
  const led = behindLead(words, options, text);
  if (led.length > 0) return led;
  const starts = [why, sign.exec(text)?.index];
  const reason = Math.min(...starts.map((start) => start ?? text.length));
  const before = mentions(words, options, text.slice(0, reason));
  return before.length > 0 ? before : mentions(words, options, text);
}
