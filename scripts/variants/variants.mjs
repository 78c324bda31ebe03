import { aimedAt } from './aimed-at.mjs';
import { ofLines } from './of-lines.mjs';
import { ofMarks } from './of-marks.mjs';
import { ofWords } from './of-words.mjs';

/** A variant has at most so many lines, and characters. */
const [mostLines, mostLength] = [26, 1600];

/** Makes variants of documents: the same for the same seed, the same documents and the same phrases. */
export class Variants {
  #drawn;
  #sources;
  #phrases;
  /** What is put into a document: from others, and what the program knows. */
  #from;

  /** @param phrases what the program knows, as people write it */
  constructor(drawn, sources, phrases) {
    this.#drawn = drawn;
    this.#sources = [...sources];
    this.#phrases = phrases;
    this.#from = { other: () => this.source(), phrase: () => drawn.one(this.#phrases) };
  }

  /** A document is a source from now on. */
  add(source) {
    this.#sources.push(source);
  }

  /** One of the documents. */
  source() {
    return this.#drawn.one(this.#sources);
  }

  /** A variant of a document, changed in a few ways. */
  of(source, most) {
    const drawn = this.#drawn;
    let text = source;
    for (let left = 1 + drawn.below(most), tries = 0; left > 0 && tries < 20; tries += 1) {
      const way = drawn.one(drawn.one([ofLines, ofMarks, ofWords]));
      const next = way(text, drawn, this.#from);
      if (next === undefined || next === text) continue;
      text = next;
      left -= 1;
    }
    return isShort(text) ? text : undefined;
  }

  /**
   * A variant in which some changed expressions match otherwise than those that they stand for, and the ids of these changes: see `aimedAt`.
   *
   * @param heard changes with what their expressions were tried on
   * @param most of so many at most
   */
  aimed(source, heard, most) {
    const drawn = this.#drawn;
    let text = source;
    const aims = [];
    for (let left = 3 * most; left > 0 && aims.length < most; left -= 1) {
      const { id, heard: of } = drawn.one(heard);
      const found = aims.includes(id) ? undefined : aimedAt(text, id, of, drawn, this.#from);
      const next = found ? text.replace(found.text, () => found.other) : text;
      if (next === text || !isShort(next)) continue;
      text = next;
      aims.push(id);
    }
    return { text, aims };
  }
}

function isShort(text) {
  return text.trim() !== '' && text.length <= mostLength && text.split('\n').length <= mostLines;
}
