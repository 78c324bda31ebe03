/**
 * What the definitions of a document name. It stands in for the parser's own list, asks in constant time, and keeps
 * note of what was asked for in vain: a piece of a document that asks for what another piece defines is read again.
 */
export class Labels extends Array<string> {
  // What the array's own methods make of it is a plain array.
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  readonly #known: Set<string>;
  readonly #missed = new Set<string>();

  /** @param known what other pieces define; what this piece defines is added to it */
  constructor(known: Set<string>) {
    super();
    this.#known = known;
  }

  /** Adds what a definition names. */
  override push(...labels: string[]): number {
    for (const label of labels) {
      this.#known.add(label);
      this.#missed.delete(label);
    }
    return this.#known.size;
  }

  /** Whether something of this name is defined. */
  override includes(label: string): boolean {
    if (this.#known.has(label)) return true;
    this.#missed.add(label);
    return false;
  }

  /** Whether something was asked for in vain. */
  get missed(): boolean {
    return this.#missed.size > 0;
  }

  /** Whether something was asked for that is known by now. */
  get outdated(): boolean {
    return [...this.#missed].some((label) => this.#known.has(label));
  }
}
