import { sanitize } from '../../../text/index.ts';
import type { Overview, Reply } from '../types.ts';
import { words } from '../words.ts';
import { hearOneOf } from './hear-command.ts';
import type { Talk } from './talk.ts';

/** Says the plan as it would be written, section by section; undefined when one has read enough of it. */
export async function plainPreview(view: Overview, talk: Talk): Promise<readonly Reply[] | undefined> {
  const { plain, review } = words;
  const sections = sanitize(view.preview())
    .trimEnd()
    .split(/\n(?=## )/u);
  talk.say('', review.preview);
  for (let at = 0; at < sections.length;) {
    talk.say(...(sections[at] ?? '').split('\n'));
    talk.say(
      `(${at === sections.length - 1 ? plain.lastSection : plain.nextSection}; ${plain.number(sections.length)})`,
    );
    const heard = await hearOneOf(talk, '', ['back', 'review', 'leave']);
    if ('reply' in heard) return heard.reply.type === 'leave' ? [{ type: 'leave' }] : undefined;
    const place = Number(heard.line) - 1;
    at = heard.line !== '' && sections[place] !== undefined ? place : at + 1;
  }
  return undefined;
}
