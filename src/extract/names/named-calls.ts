import type { Reading } from '../reading.ts';
import type { EndpointMention } from './endpoint-mentions.ts';
import { shapeOf, type Shape } from './shapes.ts';
import type { Stretch } from './stretches.ts';

const callShapes = new Set<Shape | undefined>(['camel', 'pascal', 'dotted', 'snake', 'word']);
const near = 3;

/** Names of remote calls in code marks beside the word for one: "the `createOrder` mutation", "RPC `GetOrder`". */
export function* namedCalls({ words }: Reading, stretch: Stretch): Iterable<EndpointMention> {
  const kinds = words.findAll('names.call-word', stretch.text);
  if (kinds.length === 0) return;
  for (const span of stretch.spans) {
    if (span.mark !== 'code') continue;
    const name = span.text.replace(/\([^()]*\)$/u, '');
    if (!callShapes.has(shapeOf(name))) continue;
    const beside = kinds.some(
      (kind) =>
        (kind.start >= span.end && kind.start - span.end <= near) ||
        (kind.end <= span.start && span.start - kind.end <= near),
    );
    if (beside) yield { path: name, start: span.start, end: span.end, stretch, by: 'named-call', foreign: false };
  }
}
