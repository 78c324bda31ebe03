import type { Standing } from '../../../interview/index.ts';
import { shown } from '../draw/shown.ts';
import type { Overview, Reply } from '../types.ts';
import { words } from '../words.ts';
import { chooseWay, type Way } from './choose-way.ts';
import { plainOpenQuestions } from './plain-open.ts';
import { plainPreview } from './plain-preview.ts';
import type { Talk } from './talk.ts';

/** What is done when a way is taken; undefined as the outcome: the review is said again. */
type Act = () => Promise<readonly Reply[] | undefined>;

const always =
  (reply: Reply): Act =>
  async () => [reply];

function standingWay({ question, state, count }: Standing): Way<Act> {
  const { review } = words;
  const said = state === 'stated' ? review.state.stated(count) : review.state[state];
  return { text: `${shown(question.title)} (${said})`, value: always({ type: 'jump', id: question.id }) };
}

/** Asks which of some questions to look at again. */
async function chooseQuestion(title: string, standings: readonly Standing[], talk: Talk): ReturnType<Act> {
  const { plain } = words;
  talk.say('', title);
  const heard = await chooseWay(standings.map(standingWay), talk, {
    why: '',
    enter: `${plain.enterFirst}; ${plain.toReview}`,
  });
  if ('value' in heard) return heard.value();
  return heard.reply.type === 'leave' ? [{ type: 'leave' }] : undefined;
}

/** The questions whose titles hold every word of a line. */
function finding(view: Overview, talk: Talk): (line: string) => Act | undefined {
  const all = view.surveys.flatMap(({ standings }) => standings);
  return (line) => {
    const sought = line.toLowerCase().split(/\s+/u);
    const found = all.filter(({ question }) => sought.every((word) => question.title.toLowerCase().includes(word)));
    const [first] = found;
    if (!first) return undefined;
    if (found.length === 1) return always({ type: 'jump', id: first.question.id });
    return () => chooseQuestion(words.review.anyTitle, found, talk);
  };
}

function waysOf(view: Overview, talk: Talk): readonly Way<Act>[] {
  const { review, opening } = words;
  const titleOf = (section: number): string => view.sections[section - 1] ?? '';
  return [
    { text: `${review.write} (${review.openOnes(view.open.length)})`, value: always({ type: 'finish' }) },
    ...(view.left > 0 ? [{ text: review.goOn(view.left), value: always({ type: 'continue' }) }] : []),
    ...view.begun.map(({ id, title }) => ({ text: review.begun(shown(title)), value: always({ type: 'jump', id }) })),
    { text: `${review.look}: ${review.lookDetail}`, value: () => plainPreview(view, talk) },
    { text: `${review.open(view.open.length)}: ${review.openDetail}`, value: () => plainOpenQuestions(view, talk) },
    { text: review.full, value: always({ type: 'mode', mode: 'full' }) },
    ...view.surveys.map(({ section, standings, found, missing }) => ({
      text: `${titleOf(section)}: ${[opening.found(found), opening.missing(missing)].filter((part) => part !== '').join(', ')}`,
      value: () => chooseQuestion(review.section(titleOf(section)), standings, talk),
    })),
  ];
}

/**
 * Says what stands, section by section, before it is written: what is open, the plan itself, and every question by its
 * section or its words.
 */
export async function plainReview(view: Overview, talk: Talk): Promise<readonly Reply[]> {
  const { review, plain } = words;
  for (;;) {
    talk.say('', review.title);
    const help = {
      why: '',
      enter: `${plain.enterFirst}; ${plain.byWords}; ${plain.ways}`,
      byWords: finding(view, talk),
    };
    const heard = await chooseWay(waysOf(view, talk), talk, help);
    if ('reply' in heard) return [heard.reply];
    const replies = await heard.value();
    if (replies) return replies;
  }
}
