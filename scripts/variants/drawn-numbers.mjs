/** Numbers that look drawn, and are the same for the same seed. */
export class DrawnNumbers {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to one, without it. */
  next() {
    this.#state = (this.#state + 0x6d_2b_79_f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(most) {
    return Math.floor(this.next() * most);
  }

  one(of) {
    return of[this.below(of.length)];
  }
}
