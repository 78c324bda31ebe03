import { shown } from '../draw/shown.ts';
import { offersOf } from '../offers-of.ts';
import type { QuestionView, Reply } from '../types.ts';
import { words } from '../words.ts';
import { hearCommand } from './hear-command.ts';
import { plainFound, plainHead } from './plain-head.ts';
import type { Talk } from './talk.ts';

function help(view: QuestionView, offers: number): readonly string[] {
  const { plain } = words;
  const answer = `${offers > 0 ? `${plain.number(offers)}, ${plain.orText}` : plain.text}; ${plain.goesOn}`;
  const none = view.question.offers === undefined ? [plain.none] : [];
  const ways = [...(view.known ? [plain.keepText, plain.open] : [plain.openEnter]), ...none];
  return [view.openMeans, `(${[answer, ...ways, plain.rest].join('; ')})`];
}

/** A text with the lines that follow, as long as one ends with the sign that says so. */
async function hearRest(line: string, talk: Talk): Promise<string> {
  if (!line.endsWith('\\')) return line;
  const next = await talk.hear();
  const text = line.slice(0, -1).trimEnd();
  return next === undefined ? text : `${text}\n${await hearRest(next, talk)}`;
}

/** Asks for a text in lines: a number of what is offered, or the text itself. */
export async function plainText(view: QuestionView, talk: Talk): Promise<readonly Reply[]> {
  const offers = offersOf(view);
  const takesNone = view.question.offers === undefined;
  const known = view.known?.type === 'text' ? view.known.value : undefined;
  talk.say(...plainHead(view));
  if (offers.length === 0 && known) talk.say(...plainFound(shown(known.text), known.line, view));
  else if (offers.length === 0) talk.say(view.known ? words.noneSaid : words.nothingFound);
  for (const [at, { item, detail }] of offers.entries()) {
    const mark = item === known ? '[x]' : '[ ]';
    talk.say(
      ...plainFound(`${at + 1}. ${mark} ${shown(item.text)}${detail === '' ? '' : ` (${detail})`}`, item.line, view),
    );
  }
  talk.say(...help(view, offers.length));
  for (;;) {
    const heard = await hearCommand(talk, shown(view.question.why));
    if ('reply' in heard) return [heard.reply.type === 'none' && !takesNone ? { type: 'open' } : heard.reply];
    const line = await hearRest(heard.line, talk);
    if (line === '') return [view.known ? { type: 'keep' } : { type: 'open' }];
    const number = /^\d+$/u.test(line) && offers.length > 0 ? Number(line) : undefined;
    const offer = number === undefined ? undefined : offers[number - 1];
    if (number !== undefined && !offer) talk.say(words.plain.wrong(line), ...help(view, offers.length));
    else if (offer?.item === known && known) return [{ type: 'keep' }];
    else return [{ type: 'answer', answer: { type: 'text', value: offer?.item ?? { text: line } } }];
  }
}
