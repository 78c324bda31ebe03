import { setextUnderline } from 'micromark-core-commonmark';
import type { Construct, Extension, Resolver } from 'micromark-util-types';

/** The parser's own resolver copies all that was read so far for every heading; it changes only the last block. */
const resolveTo: Resolver = (events, context) => {
  const start = events.findLastIndex(([step, token]) => step === 'enter' && token.type === 'content');
  const last = events.splice(Math.max(start, 0));
  for (const event of setextUnderline.resolveTo?.(last, context) ?? last) events.push(event);
  return events;
};

const underline: Construct = { ...setextUnderline, name: 'quickSetextUnderline', resolveTo };

/** Reads underlined headings as the parser does, in time that grows with the document and not with its square. */
export const quickSetext: Extension = {
  disable: { null: ['setextUnderline'] },
  flow: { 45: underline, 61: underline },
};
