import { isListed } from '../names/is-listed.ts';
import type { Words } from '../words.ts';
import { componentKey } from './component-key.ts';
import type { Candidate } from './types.ts';

/**
 * Words that go on with a product's name once, where it also stands alone, only describe it: "Redis Cluster Plan" is
 * Redis. What goes on so again and again, and what is known as a product of its own, has its own name.
 */
export function joinProducts(words: Words, byKey: Map<string, Candidate[]>): void {
  for (const [key, all] of byKey) {
    const [first] = all;
    if (first === undefined || isListed(words, 'technical.products', first.name)) continue;
    const places = new Set(all.map(({ stretch, start }) => `${stretch.line}:${start}`));
    if (places.size > 1 || !all.every((one) => one.external)) continue;
    const parts = key.split(' ');
    for (let length = parts.length - 1; length > 0; length--) {
      const shorter = byKey.get(componentKey(words, parts.slice(0, length).join(' ')));
      if (!shorter?.[0]?.external) continue;
      shorter.push(...all);
      byKey.delete(key);
      break;
    }
  }
}
