import type { Item } from '../../model/index.ts';
import { shown } from './draw/shown.ts';
import type { QuestionView } from './types.ts';

/** Something that may be chosen. */
export interface Offer {
  readonly item: Item;
  /** What became of it, and why, as far as the brainstorm says. */
  readonly detail: string;
}

/**
 * What may be chosen at a text question: the answer that stands, what was found and typed, and what the brainstorm
 * offers, each once. Empty for a question that offers nothing.
 */
export function offersOf({ question, known, found, typed, offers }: QuestionView): readonly Offer[] {
  if (question.offers === undefined) return [];
  const said = [known, found, typed].flatMap((answer) => (answer?.type === 'text' ? [answer.value] : []));
  const items = [...said, ...offers.map(({ text, line }): Item => ({ text, line }))];
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const key = shown(item.text).toLowerCase();
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const fact = offers.find(({ text }) => shown(text).toLowerCase() === key);
    const [status = '', reason = ''] = [fact?.data?.['status'], fact?.data?.['reason']].map((part) =>
      typeof part === 'string' ? shown(part) : '',
    );
    // A reason such as "rejected because of …" says it itself.
    const parts = reason.toLowerCase().includes(status.toLowerCase()) ? [reason] : [status, reason];
    return [{ item, detail: parts.filter((part) => part !== '').join(' · ') }];
  });
}
