import { Script } from 'node:vm';
import { WatchedExpression } from './watched-expression.mjs';

/** What is noted of an expression that is always the same. */
export const always = { true: 1, false: 2 };

/** A change of a regular expression in instrumented code: its id, and the expression. */
const changedExpression = /\bstryMutAct_\w+\("(\d+)"\) \? (\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*) :/gu;

/** The changes of regular expressions in the instrumented code, by their ids. */
export function changedExpressions(text) {
  const found = [...text.matchAll(changedExpression)];
  return new Map(found.map(([, id, expression]) => [id, new Script(expression).runInThisContext()]));
}

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

/** Of an expression so many texts are heard. */
const mostTexts = 40;

/** What a case reaches: how often each place is met, and what its expression is: 1 for true, 2 for false, 4 for anything else. */
export class Notes {
  /** The changes of regular expressions that would have matched otherwise. */
  told = new Set();
  /** Where it is asked for: what expressions were tried on, each with its changes, by the id of the first of these. */
  heard;

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

  /** The same expression, of which is noted which of its changes match otherwise. */
  watch(expression, changes) {
    return changes.size > 0 ? new WatchedExpression(expression, expression.flags, changes, this) : expression;
  }

  /** Hears that an expression is tried on a text. */
  hear(expression, changes, text) {
    if (!this.heard || changes.size === 0) return;
    const [id] = changes.keys();
    const { texts } = this.heard.get(id) ?? { texts: new Set() };
    this.heard.set(id, { expression, changes, texts });
    if (texts.size < mostTexts) texts.add(text);
  }

  /** Begins anew with what another has noted. */
  begin({ counts, kinds, told }) {
    this.told = new Set(told);
    this.counts.set(counts);
    this.kinds.set(kinds);
  }

  /** How often each change is met, what the expression is that it stands for, by its id, and what would have matched otherwise. */
  byChange(places) {
    const [reached, values] = [{}, new Map()];
    for (const [at, ids] of places.entries()) {
      if (this.counts[at] === 0) continue;
      for (const id of ids) {
        reached[id] = (reached[id] ?? 0) + this.counts[at];
        values.set(id, (values.get(id) ?? 0) | this.kinds[at]);
      }
    }
    return { reached, values, told: this.told };
  }
}

/**
 * The instrumented code, which counts nothing: what a case reaches is known when a change is asked. Some changes may be asked at
 * once, as `together`.
 */
export function withoutCounts(text) {
  return text
    .replaceAll(/\(stryCov_\w+\(([^()]*)\), (?=\/(?![/*]))/gu, 'switched([$1], ')
    .replaceAll(/\bstryCov_\w+\("[^()]*\)(?=[,;])/gu, '0')
    .replaceAll(/if \(ns\.activeMutant === (\w+)\)/gu, 'if (ns.activeMutant === $1 || ns.together?.has($1))');
}
