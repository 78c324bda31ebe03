import type { Definition, Paragraph, Text } from 'mdast';

/** A letter, a number or a few words without a space between them: no address. */
const answer = /^[\p{L}\p{N}(（][^\s:/#.@<>\\]{0,80}$/u;

/**
 * "[Answer]: B" on a line of its own, which Markdown takes for the address of a link: the paragraph that its author meant.
 * Undefined for addresses.
 */
export function answerIn(
  { label, identifier, url, title, position }: Definition,
  leadsAnswer: (text: string) => boolean,
): Paragraph | undefined {
  const name = label ?? identifier;
  if (!leadsAnswer(name) || !answer.test(url)) return undefined;
  const said: Text = {
    type: 'text',
    value: `${name}: ${url}${title ? ` ${title}` : ''}`,
    ...(position && { position }),
  };
  return { type: 'paragraph', children: [said], ...(position && { position }) };
}
