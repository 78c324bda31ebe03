import { shown } from '../draw/shown.ts';
import type { OpeningView, Reply, TopicView } from '../types.ts';
import { words } from '../words.ts';
import { chooseWay, type Way, type WayHeard } from './choose-way.ts';
import { saySections } from './say-sections.ts';
import type { Talk } from './talk.ts';

/** What is chosen, or the command that was said instead. */
function chosenReply(heard: WayHeard<Reply>): Reply {
  return 'value' in heard ? heard.value : heard.reply;
}

/** Says what was found and asks how much to go through. */
export async function plainOpening(view: OpeningView, talk: Talk): Promise<Reply> {
  const { opening, plain } = words;
  talk.say(opening.title, ...(view.settled > 0 ? [opening.resumed(view.settled)] : []));
  if (view.halfway.length > 0) talk.say(...view.halfway.map(({ title }) => opening.halfway(shown(title))));
  saySections(view, talk);
  const ways: readonly Way<Reply>[] = [
    { text: `${opening.express} (${opening.effort(view.left)})`, value: { type: 'mode', mode: 'express' } },
    { text: `${opening.full} (${opening.effort(view.all)})`, value: { type: 'mode', mode: 'full' } },
    { text: `${opening.write}: ${opening.writeDetail}`, value: { type: 'finish' } },
  ];
  return chosenReply(await chooseWay(ways, talk, { why: '', enter: plain.enterFirst }));
}

/** Asks about several questions at once. */
export async function plainTopic({ place, title, questions, openMeans }: TopicView, talk: Talk): Promise<Reply> {
  const { topic, plain } = words;
  talk.say(
    '',
    words.place(place),
    shown(title),
    ...questions.map((question) => `- ${shown(question.title)}`),
    openMeans,
  );
  const ways: readonly Way<Reply>[] = [
    { text: topic.expand(questions.length), value: { type: 'expand' } },
    { text: topic.none, value: { type: 'none' } },
    { text: topic.open, value: { type: 'open' } },
  ];
  const why = questions.map((question) => shown(question.why)).join(' ');
  const heard = await chooseWay(ways, talk, { why, enter: `${plain.enterFirst}; ${plain.rest}` });
  return chosenReply(heard);
}
