import type { Fact } from '../../model/index.ts';
import type { InterviewEvent } from '../../interview/index.ts';
import type { Answer } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import { describeItem } from './describe-found.ts';
import type { Choice, Prompts } from './prompts.ts';
import { words } from './words.ts';

/** What is asked, and what is known of it. */
export interface Asked {
  readonly question: Question;
  readonly found: Answer | undefined;
  /** What the brainstorm offers to choose from. */
  readonly offers: readonly Fact[];
}

type Act =
  | { readonly type: 'take'; readonly text: string; readonly line?: number }
  | { readonly type: 'write' | 'keep' | 'open' | 'back' | 'why' };

function choicesOf({ found, offers }: Asked): readonly Choice<Act>[] {
  const known = found?.type === 'text' ? found.value : undefined;
  const others = offers.filter((fact) => fact.text !== known?.text);
  return [
    ...(known ? [{ name: `${words.keepOne}: ${describeItem(known)}`, value: { type: 'keep' } as const }] : []),
    ...others.map((fact) => ({
      name: describeItem(fact),
      value: { type: 'take', text: fact.text, line: fact.line } as const,
    })),
    { name: words.another, value: { type: 'write' } },
    { name: words.open, value: { type: 'open' } },
    { name: words.why, value: { type: 'why' } },
    { name: words.back, value: { type: 'back' } },
  ];
}

/** Asks for one text: what was found, another option of the document, or the person's own words. */
export async function askText(prompts: Prompts, asked: Asked): Promise<InterviewEvent> {
  for (;;) {
    const act = await prompts.select(asked.question.title, choicesOf(asked));
    if (act === undefined || act.type === 'back') return { type: 'back' };
    if (act.type === 'keep' || act.type === 'open') return { type: act.type };
    if (act.type === 'take')
      return {
        type: 'answer',
        answer: { type: 'text', value: { text: act.text, ...(act.line !== undefined && { line: act.line }) } },
      };
    if (act.type === 'why') prompts.show(asked.question.why);
    else {
      const text = await prompts.input(
        words.newText,
        asked.found?.type === 'text' ? asked.found.value.text : undefined,
      );
      if (text !== undefined && text.trim() !== '')
        return { type: 'answer', answer: { type: 'text', value: { text: text.trim() } } };
    }
  }
}
