import { fileMentions } from '../names/file-mentions.ts';
import { isListed } from '../names/is-listed.ts';
import { partsOf, shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

/** Classes that files are named after: `src/mail/MailSender.ts`. */
export function* fromFiles(reading: Reading, stretch: Stretch): Iterable<Candidate> {
  for (const { path, start, end } of fileMentions(reading, stretch)) {
    const name =
      path
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/u, '') ?? '';
    const acts = isListed(reading.words, 'technical.component-parts', partsOf(name).at(-1));
    if (shapeOf(name) === 'pascal' && acts) yield { name, stretch, start, end, by: 'file-name', weight: 0.8 };
  }
}
