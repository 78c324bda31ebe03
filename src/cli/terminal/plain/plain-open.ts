import { shown } from '../draw/shown.ts';
import type { OpenView, Overview, Reply } from '../types.ts';
import { words } from '../words.ts';
import { chooseWay } from './choose-way.ts';
import { hearOneOf } from './hear-command.ts';
import type { Talk } from './talk.ts';

function wayOf(open: OpenView) {
  const { review, plain } = words;
  const title = open.leadsTo ?? (open.closing ? undefined : open.raisedBy);
  const settled = title ? plain.settledBy(shown(title.title)) : plain.settledHere;
  return {
    text: `${open.id} ${open.text} ${words.waits(review.openRow(open.blocks, undefined))} ${settled}`,
    value: open,
  };
}

/** Takes an answer in the person's own words, or leads to what brings the question up; undefined: to the others. */
async function answerOpen(open: OpenView, talk: Talk): Promise<readonly Reply[] | undefined> {
  const { plain } = words;
  const { closing, raisedBy } = open;
  const ways = [
    ...(closing ? [plain.text] : []),
    ...(raisedBy ? [plain.look(shown(raisedBy.title))] : []),
    plain.toOpen,
  ];
  talk.say('', open.text, ...open.because, words.waits(open.blocks), `(${ways.join('; ')})`);
  for (;;) {
    const heard = await hearOneOf(talk, open.because.join(' '), ['back', 'review', 'leave', 'look']);
    if ('reply' in heard) {
      if (heard.reply.type === 'leave') return [{ type: 'leave' }];
      if (heard.reply.type === 'look' && raisedBy) return [{ type: 'jump', id: raisedBy.id }];
      return undefined;
    }
    if (heard.line === '') return undefined;
    if (closing) return closing.settle(heard.line);
    talk.say(plain.wrong(heard.line));
  }
}

/** Says the open questions of the plan with what settles each, and goes to the one that is chosen; undefined: to the review. */
export async function plainOpenQuestions(view: Overview, talk: Talk): Promise<readonly Reply[] | undefined> {
  const { plain, review } = words;
  for (;;) {
    talk.say('', review.openTitle);
    const enter = `${plain.enterFirst}; ${plain.toReview}`;
    const heard = await chooseWay(view.open.map(wayOf), talk, { why: '', enter });
    if ('reply' in heard) return heard.reply.type === 'leave' ? [{ type: 'leave' }] : undefined;
    const { leadsTo } = heard.value;
    const replies = leadsTo ? [{ type: 'jump', id: leadsTo.id } as const] : await answerOpen(heard.value, talk);
    if (replies) return replies;
  }
}
