import { shown } from '../draw/shown.ts';
import type { OpeningView, Overview, Reply, TopicView } from '../types.ts';
import { words } from '../words.ts';
import { hearCommand } from './hear-command.ts';
import type { Talk } from './talk.ts';

/** One of several ways on. */
interface Way {
  readonly text: string;
  readonly reply: Reply;
}

/** Says the ways on, by number, and hears which is taken; Enter takes the first. */
async function chooseWay(ways: readonly Way[], talk: Talk, why: string, enter: string): Promise<Reply> {
  for (const [at, { text }] of ways.entries()) talk.say(`${at + 1}. ${text}`);
  talk.say(`(${words.plain.number(ways.length)}; ${enter})`);
  for (;;) {
    const heard = await hearCommand(talk, why);
    if ('reply' in heard) return heard.reply;
    const way = heard.line === '' ? ways[0] : ways[Number(heard.line) - 1];
    if (way) return way.reply;
    talk.say(words.plain.wrong(heard.line));
  }
}

function saySections({ sections, surveys }: Overview, talk: Talk): void {
  for (const { section, found, missing } of surveys) {
    const parts = [words.opening.found(found), words.opening.missing(missing)].filter((part) => part !== '');
    talk.say(`${section}. ${sections[section - 1] ?? ''}: ${parts.join(', ')}`);
  }
}

/** Says what was found and asks how much to go through. */
export async function plainOpening(view: OpeningView, talk: Talk): Promise<Reply> {
  const { opening, plain } = words;
  talk.say(opening.title, ...(view.settled > 0 ? [opening.resumed(view.settled)] : []));
  saySections(view, talk);
  const ways: readonly Way[] = [
    { text: `${opening.express} (${opening.effort(view.left)})`, reply: { type: 'mode', mode: 'express' } },
    { text: `${opening.full} (${opening.effort(view.all)})`, reply: { type: 'mode', mode: 'full' } },
    { text: `${opening.write}: ${opening.writeDetail}`, reply: { type: 'finish' } },
  ];
  return chooseWay(ways, talk, '', plain.enterFirst);
}

/** Asks about several questions at once. */
export async function plainTopic({ place, title, questions, openMeans }: TopicView, talk: Talk): Promise<Reply> {
  const { topic, plain } = words;
  talk.say('', place, shown(title), ...questions.map((question) => `- ${shown(question.title)}`), openMeans);
  const ways: readonly Way[] = [
    { text: topic.expand(questions.length), reply: { type: 'expand' } },
    { text: topic.none, reply: { type: 'none' } },
    { text: topic.open, reply: { type: 'open' } },
  ];
  return chooseWay(ways, talk, '', `${plain.enterFirst}; ${plain.ways}`);
}

/** Says what stands, section by section, before it is written; a question is looked at again by its number. */
export async function plainReview(view: Overview, talk: Talk): Promise<Reply> {
  const { review, plain } = words;
  talk.say('', review.title);
  saySections(view, talk);
  const ways: readonly Way[] = [
    { text: `${review.write} (${review.openOnes(view.open.length)})`, reply: { type: 'finish' } },
    ...(view.left > 0 ? [{ text: review.goOn(view.left), reply: { type: 'continue' } as const }] : []),
    { text: review.full, reply: { type: 'mode', mode: 'full' } },
    ...view.surveys.flatMap(({ standings }) =>
      standings.map(({ question, state, count }) => ({
        text: `${shown(question.title)} (${state === 'stated' ? review.state.stated(count) : review.state[state]})`,
        reply: { type: 'jump', id: question.id } as const,
      })),
    ),
  ];
  return chooseWay(ways, talk, '', `${plain.enterFirst}; ${plain.ways}`);
}
