import { sanitize } from '../text/index.ts';

/** Says something to the person, on stderr, so that stdout holds results alone. */
export function say(text: string): void {
  process.stderr.write(`${sanitize(text)}\n`);
}
