const ways = [Symbol.match, Symbol.matchAll, Symbol.replace, Symbol.search, Symbol.split];

/**
 * Regular expressions of code that stays loaded, of which some are as their changes are for a while. Nothing of the others is touched:
 * they stay as quick as they were.
 */
export class Switches {
  /** For each change the expression that it changes, and what it makes of that. */
  #known = new Map();
  #active = [];

  /** @param changes the changed expressions, by the ids of the changes */
  add(expression, changes) {
    for (const [id, change] of changes) this.#known.set(id, { expression, change });
  }

  has(id) {
    return this.#known.has(id);
  }

  /** Puts changes for their expressions, and what was put before back. */
  set(ids) {
    for (const expression of this.#active) {
      for (const way of ways.toReversed()) delete expression[way];
      delete expression.source;
      delete expression.exec;
    }
    this.#active = [];
    for (const id of ids) {
      const { expression, change } = this.#known.get(id) ?? {};
      if (expression === undefined || this.#active.includes(expression)) continue;
      this.#active.push(expression);
      expression.exec = (text) => {
        change.lastIndex = expression.lastIndex;
        const match = change.exec(text);
        expression.lastIndex = change.lastIndex;
        return match;
      };
      Object.defineProperty(expression, 'source', { value: change.source, configurable: true });
      for (const way of ways) {
        expression[way] = (...given) => {
          change.lastIndex = expression.lastIndex;
          return change[way](...given);
        };
      }
    }
  }
}
