import type { Answer, Item } from '../../../model/index.ts';
import { shown } from '../draw/shown.ts';
import { leaveWith } from '../leave-with.ts';
import type { Row } from '../prompts/draw-rows.ts';
import type { Frame } from '../prompts/frame.ts';
import type { Prompts } from '../prompts/module.ts';
import { offersOf } from '../offers-of.ts';
import type { QuestionView, Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { frameOf } from './frame-of.ts';

function itemOf(view: QuestionView): Item | undefined {
  return view.known?.type === 'text' ? view.known.value : undefined;
}

function answer(value: Item): Reply {
  return { type: 'answer', answer: { type: 'text', value } };
}

/** Whether it was said that there is none. */
function saysNone(known: Answer | undefined): boolean {
  return known !== undefined && known.type !== 'text' && known.value.length === 0;
}

/** What stands, where it was found. */
function aboveOf(view: QuestionView, item: Item | undefined, { pen }: Frame): readonly string[] {
  if (!item) return [pen.faint(words.nothingFound), ''];
  if (item.line === undefined) return [];
  const quote = view.quote(item.line);
  return [pen.faint(`${words.line(item.line)}${quote === undefined ? '' : `: ${words.quoted(quote)}`}`), ''];
}

/** Asks for a text. Emptied, it is left open. */
async function writeText(
  view: QuestionView,
  frame: Frame,
  prompts: Prompts,
  initial: string,
): Promise<readonly Reply[]> {
  const item = itemOf(view);
  const said = view.typed?.type === 'text' ? view.typed.value.text : undefined;
  const earlier = said === item?.text ? undefined : said;
  const takesNone = view.question.offers === undefined;
  const replyOf = (text: string): Reply => {
    if (text === words.noneSaid && takesNone) return saysNone(view.known) ? { type: 'keep' } : { type: 'none' };
    const same = text === '' ? !item : item !== undefined && text === initial && initial === item.text.trim();
    return same ? { type: 'keep' } : text === '' ? { type: 'open' } : answer({ text });
  };
  const { type, text } = await prompts.text({
    frame,
    above: [
      ...aboveOf(view, item, frame),
      ...(earlier === undefined ? [] : [frame.pen.faint(words.earlier(shown(earlier))), '']),
    ],
    label: words.label.text,
    initial,
    earlier,
    keys: takesNone ? [words.keys.noneLine] : [],
    onChange: (typed) => leaveWith(view, replyOf(typed), { type: 'leave' }),
  });
  const reply = replyOf(text);
  if (type === 'done') return [text === '' ? { type: 'open' } : reply];
  return leaveWith(view, reply, { type });
}

/** Asks for one of what the brainstorm offers, or for something else. */
async function chooseText(view: QuestionView, frame: Frame, prompts: Prompts): Promise<readonly Reply[]> {
  const known = itemOf(view);
  const offers = offersOf(view);
  const rows: readonly Row[] = [
    ...offers.map(({ item, detail }) => ({
      text: shown(item.text),
      detail,
      line: item.line,
      quote: view.quote(item.line),
    })),
    { text: words.another },
    { text: words.leaveOpen },
  ];
  for (let active = 0; ;) {
    const open = { shortcuts: { o: offers.length + 1 }, keys: [words.keys.open] };
    const chosen = await prompts.menu({ frame, above: [], rows, active, ...(rows.length < 10 && open) });
    if (chosen.type !== 'chosen') return [chosen];
    active = chosen.index;
    const offer = offers[active];
    if (offer) return [offer.item === known ? { type: 'keep' } : answer(offer.item)];
    if (active === offers.length + 1) return [{ type: 'open' }];
    const replies = await writeText(view, frame, prompts, '');
    if (replies.length > 1 || replies[0]?.type !== 'back') return replies;
  }
}

/** Asks for a text. */
export function askText(view: QuestionView, terminal: Terminal, prompts: Prompts): Promise<readonly Reply[]> {
  const frame = frameOf(view, terminal, prompts);
  if (offersOf(view).length > 0) return chooseText(view, frame, prompts);
  const initial = saysNone(view.known) ? words.noneSaid : (itemOf(view)?.text.trim() ?? '');
  return writeText(view, frame, prompts, initial);
}
