import { isListed } from '../names/is-listed.ts';
import { partsOf } from '../names/shapes.ts';
import type { Words } from '../words.ts';

/** What all spellings of a component's name share: "Apache Kafka" and "Kafka", "Lunr.js" and "Lunr", singular and plural. */
export function componentKey(words: Words, name: string): string {
  const product = words.find('technical.products', name);
  const parts = partsOf(name);
  if (parts.length < 2) return (parts[0] ?? name).replace(/(?<=\p{L}{3})s$/u, '');
  const bare = product?.end === name.length && isListed(words, 'technical.vendors', parts[0]) ? parts.slice(1) : parts;
  const short = product && bare.length === 2 && bare[1] === 'js' ? bare.slice(0, 1) : bare;
  return short.join(' ').replace(/(?<=\p{L}{3})s$/u, '');
}
