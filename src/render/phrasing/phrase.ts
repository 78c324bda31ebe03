import type { InlineCode, Text } from 'mdast';
import { flatten } from './flatten.ts';
import { shapeWords } from './shape-words.ts';
import { splitSpans } from './split-spans.ts';
import type { Stretch } from './split-spans.ts';

/**
 * The text of a statement as nodes that stand inside a paragraph: text and inline code, nothing else, on one line.
 * Only backticks mark something in it, and words shaped like code become code; all else is to the letter.
 */
export function phrase(text: string): readonly (InlineCode | Text)[] {
  const stretches = splitSpans(flatten(text));
  const shaped = stretches.flatMap((stretch, at): readonly Stretch[] =>
    stretch.code ? [stretch] : shapeWords(stretch.value, { start: at > 0, end: at < stretches.length - 1 }),
  );
  return shaped.flatMap(({ code, value }, at) => {
    if (!code) return [{ type: 'text', value }];
    const node: InlineCode = { type: 'inlineCode', value };
    // Two code spans that touch would be read as one.
    return shaped[at - 1]?.code ? [{ type: 'text', value: ' ' }, node] : [node];
  });
}
