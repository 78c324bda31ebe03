import { isSame } from './is-same-match.mjs';

/**
 * A regular expression that is tried beside its changes: what one of them would have matched otherwise is told once. All that asks
 * an expression asks `exec`, and what splits or gathers makes another of the same class.
 */
export class WatchedExpression extends RegExp {
  #changes;
  #notes;

  /**
   * @param changes the changed expressions, by the ids of the changes
   * @param notes has the ids of those that were told apart
   */
  constructor(pattern, flags, changes = pattern.changesWith?.(flags), notes = pattern.notes) {
    super(pattern, flags);
    this.#changes = changes ?? new Map();
    this.#notes = notes;
  }

  get notes() {
    return this.#notes;
  }

  /** Who asks how it is written makes another of it, of which nothing is known. */
  get source() {
    for (const id of this.#changes.keys()) this.#notes.told.add(id);
    return super.source;
  }

  changesWith(flags) {
    return new Map([...this.#changes].map(([id, change]) => [id, new RegExp(change, flags)]));
  }

  exec(text) {
    const start = this.lastIndex;
    const match = super.exec(text);
    this.#notes.hear(this, this.#changes, text);
    for (const [id, change] of this.#changes) {
      if (this.#notes.told.has(id)) continue;
      change.lastIndex = start;
      if (!isSame(match, change.exec(text)) || change.lastIndex !== this.lastIndex) this.#notes.told.add(id);
    }
    return match;
  }
}
