import type { PhrasingContent } from 'mdast';

interface Stretch {
  readonly code: boolean;
  readonly value: string;
}

/**
 * The text of a statement that these nodes show: plain text with names between backticks.
 * `from` and `to` count the characters of the plain words, without backticks.
 */
export function markedText(nodes: readonly PhrasingContent[], from = 0, to = Infinity): string {
  const stretches = cut(squeeze(nodes.flatMap(stretchesOf)), from, to);
  const taken = new Set(stretches.flatMap(({ value }) => value.match(/`+/gu) ?? []).map(({ length }) => length));
  let size = 1;
  // A run of backticks closes at the next of its length, so it must be one that stands nowhere else.
  while (taken.has(size)) size += 1;
  const fence = '`'.repeat(size);
  const padded = (value: string): string => (/^`|`$/u.test(value) ? ` ${value} ` : value);
  return stretches
    .map(({ code, value }) => (code ? `${fence}${padded(value)}${fence}` : value))
    .join('')
    .trim();
}

function stretchesOf(node: PhrasingContent): readonly Stretch[] {
  if (node.type === 'inlineCode') return [{ code: true, value: node.value }];
  if (node.type === 'text') return [{ code: false, value: node.value }];
  if (node.type === 'break') return [{ code: false, value: ' ' }];
  if ('children' in node) return node.children.flatMap(stretchesOf);
  return 'alt' in node && typeof node.alt === 'string' ? [{ code: false, value: node.alt }] : [];
}

// White space as in the plain words of a line: single spaces, none at its ends.
function squeeze(stretches: readonly Stretch[]): readonly Stretch[] {
  let before = ' ';
  return stretches.map(({ code, value }) => {
    let text = value.replace(/\s+/gu, ' ');
    if (before.endsWith(' ')) text = text.replace(/^ /u, '');
    before = text === '' ? before : text;
    return { code, value: text };
  });
}

function cut(stretches: readonly Stretch[], from: number, to: number): readonly Stretch[] {
  let at = 0;
  return stretches.flatMap(({ code, value }) => {
    const kept = value.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += value.length;
    return kept === '' ? [] : [{ code, value: kept }];
  });
}
