import { cellWidth } from '../draw/cell-width.ts';
import { clip } from '../draw/clip.ts';
import { shown } from '../draw/shown.ts';
import { describeReplies } from '../describe-replies.ts';
import { makePrompts } from '../prompts/module.ts';
import type { Asker, Terminal } from '../types.ts';
import { askList } from './ask-list.ts';
import { askOpening } from './ask-opening.ts';
import { askReview } from './ask-review.ts';
import { askText } from './ask-text.ts';
import { askTopic } from './ask-topic.ts';
import type { Places } from './choose-row.ts';
import { leaveKey } from './leave-key.ts';
import { markPastes } from './mark-pastes.ts';

/** Asks with prompts that are redrawn in place; each leaves one line behind that says what came of it. */
export function promptAsker(terminal: Terminal): Asker {
  const prompts = makePrompts(terminal);
  const key = leaveKey(terminal);
  const endMarking = markPastes(terminal);
  const places: Places = new Map();
  const leave = (title: string, outcome: string | undefined): void => {
    if (outcome === undefined) return;
    const { columns } = prompts.size();
    const answer = clip(outcome, Math.max(12, Math.floor(columns / 2)));
    const text = clip(shown(title), columns - cellWidth(answer) - 5);
    terminal.output.write(`${terminal.pen.good('✔')} ${text}  ${terminal.pen.faint(answer)}\n`);
  };
  return {
    open: (view) => askOpening(view, terminal, prompts),
    question: async (view) => {
      const ask = view.question.type === 'text' ? askText : askList;
      const replies = await ask(view, terminal, prompts);
      leave(view.question.title, describeReplies(view.known, replies));
      return replies;
    },
    topic: async (view) => {
      const reply = await askTopic(view, terminal, prompts);
      leave(view.title, describeReplies(undefined, [reply]));
      return reply;
    },
    review: (view) => askReview(view, terminal, prompts, places),
    leave: key.press,
    close: () => {
      endMarking();
      prompts.close();
      key.release();
    },
  };
}
