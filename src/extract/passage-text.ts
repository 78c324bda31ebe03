import type { Passage } from './outline/index.ts';
import { saysByItself } from './says-by-itself.ts';

/** A number or letter that only counts rows. */
const counter = /^[#\d.\p{L}]{1,3}$/u;

/** A passage as a sentence of a plan: a table row reads "first cell: second cell", without its counter. */
export function passageText(passage: Passage): string {
  const { section, lead } = passage;
  // "- Pros: …" says what it says behind its label.
  const weighed = section.kind === 'item' && (section.roles[0] === 'pros' || section.roles[0] === 'cons');
  // "Rationale: …" under the label that it opens with says so twice.
  const labelled = section.kind === 'label' && section.line === passage.line && section.roles.length > 0;
  if (!passage.cells) {
    const text = (weighed || labelled) && lead !== undefined ? passage.rest : passage.text;
    // What leads to the list below is said there.
    return saysByItself(passage) ? text.replace(/(?<=[.!。！])\s[^.!。！]*[:：]$/u, '') : text;
  }
  const cells = passage.cells
    .map((cell) => cell.text)
    .filter((text, index) => text !== '' && !(index === 0 && counter.test(text)));
  const [first = '', second] = cells;
  return second === undefined ? first : `${first}: ${second}`;
}
