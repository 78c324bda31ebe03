/** What is noted of an expression that is always the same. */
export const always = { true: 1, false: 2 };

/**
 * The instrumented code, which also notes for each case what the expressions are that changes put true or false for.
 *
 * @param places takes the changes of each place
 */
export function withNotes(text, places) {
  const at = (ids) => places.push(ids.match(/\d+/gu)) - 1;
  return text
    .replaceAll(/\(stryCov_\w+\(([^()]*)\), /gu, (_, ids) => `noteValue(${at(ids)}, `)
    .replaceAll(/\bstryCov_\w+\(("[^()]*)\)(?=[,;])/gu, (_, ids) => `noteValue(${at(ids)})`);
}

/** What a case reaches: how often each place is met, and what its expression is: 1 for true, 2 for false, 4 for anything else. */
export class Notes {
  constructor(size) {
    this.counts = new Uint32Array(size);
    this.kinds = new Uint8Array(size);
  }

  /** Notes what the expression at a place is, and gives it back. */
  note(at, value) {
    this.counts[at] += 1;
    this.kinds[at] |= value === true ? always.true : value === false ? always.false : 4;
    return value;
  }

  /** Begins anew with what another has noted. */
  begin({ counts, kinds }) {
    this.counts.set(counts);
    this.kinds.set(kinds);
  }

  /** How often each change is met, and what the expression is that it stands for, by its id. */
  byChange(places) {
    const [reached, values] = [{}, new Map()];
    for (const [at, ids] of places.entries()) {
      if (this.counts[at] === 0) continue;
      for (const id of ids) {
        reached[id] = (reached[id] ?? 0) + this.counts[at];
        values.set(id, (values.get(id) ?? 0) | this.kinds[at]);
      }
    }
    return { reached, values };
  }
}

/** The instrumented code, which counts nothing: what a case reaches is known when a change is asked. */
export function withoutCounts(text) {
  return text.replaceAll(/\bstryCov_\w+\("[^()]*\)(?=[,;])/gu, '0');
}
