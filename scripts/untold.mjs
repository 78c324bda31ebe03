import { always } from './cases-notes.mjs';

/** Which changes no document that was read could tell: nothing reached them, or what they stand for was always the same. */
export class Untold {
  #changes;
  /** What the expression that a change stands for was, by the id of the change. */
  #values;
  /** The changes of regular expressions that matched otherwise, and what documents were seen to tell. */
  #told;

  constructor(changes, { values = {}, told = [] } = {}) {
    this.#changes = changes;
    this.#values = new Map(Object.entries(values));
    this.#told = new Set(told);
  }

  /** Adds what was noted of a document. */
  add({ values, told }) {
    for (const [id, kinds] of values) this.#values.set(id, (this.#values.get(id) ?? 0) | kinds);
    for (const id of told) this.#told.add(id);
  }

  /** Adds changes that were told. */
  tell(changes) {
    for (const { id } of changes) this.#told.add(id);
  }

  /** Why a change could not be told, or nothing where it could. */
  why(change) {
    const { id, mutatorName, replacement } = change;
    if (this.#told.has(id)) return undefined;
    const values = this.#values.get(id) ?? 0;
    if (values === 0) return 'unreached';
    if (mutatorName === 'Regex') return 'matches';
    return values === always[replacement] ? 'always' : undefined;
  }

  /** All that could not be told. */
  left() {
    return this.#changes.filter((change) => this.why(change) !== undefined);
  }

  /** What could not be told so far and may be by a document of which this was noted. */
  newIn({ values, told }) {
    const mayTell = ({ id, mutatorName, replacement }) =>
      mutatorName === 'Regex' ? told.has(id) : (values.get(id) ?? 0) !== (always[replacement] ?? 0);
    return this.left().filter((change) => mayTell(change));
  }

  kept() {
    return { values: Object.fromEntries(this.#values), told: [...this.#told] };
  }
}
