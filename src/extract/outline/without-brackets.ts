import type { PhrasingContent } from 'mdast';

/** "[Answer]: B": a label that is set in brackets. */
const bracketed = /^\s*\[([^[\]\n]{2,40})\]\s*([:：])/u;

/** What a line holds, without the brackets around the label that it opens with, where some words are one. */
export function withoutBrackets(
  nodes: readonly PhrasingContent[],
  leadsAnswer: (text: string) => boolean,
): PhrasingContent[] {
  const [first, ...others] = nodes;
  const [whole = '', label = '', colon = ''] = first?.type === 'text' ? (bracketed.exec(first.value) ?? []) : [];
  if (first?.type !== 'text' || !leadsAnswer(label)) return [...nodes];
  return [{ ...first, value: `${label}${colon}${first.value.slice(whole.length)}` }, ...others];
}
