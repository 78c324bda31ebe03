import { sanitize } from '../text/index.ts';
import { writeStandard } from './write-standard.ts';

/** Says something to the person, on stderr, so that stdout holds results alone. */
export function say(text: string): void {
  writeStandard('stderr', `${sanitize(text)}\n`);
}
