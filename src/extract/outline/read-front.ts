import type { Yaml } from 'mdast';
import type { Outline } from './types.ts';

/**
 * Reads a document's front matter: the keys and plain values of its first level, with their lines.
 * Read line by line, because people write front matter that is not quite YAML and it must not cost the rest.
 */
export function readFront(first: Yaml): Outline['front'] {
  const line = (first.position?.start.line ?? 1) + 1;
  const front = new Map<string, { text: string; line: number }>();
  first.value.split('\n').forEach((row, index) => {
    const match = /^([\p{L}\p{N}_ -]{1,40}):\s+(.+)$/u.exec(row);
    const text = match?.[2]?.replace(/^(["'])(.*)\1\s*$/u, '$2').trim();
    if (match?.[1] && text) front.set(match[1].trim().toLowerCase(), { text, line: line + index });
  });
  return front;
}
