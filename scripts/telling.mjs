import { mayTell } from './may-tell.mjs';
import { toldOf } from './told-of.mjs';

/** So many changes share a limit of time. */
const stretch = 100;
/** In milliseconds: so long it may take to ask a document of changes, and so much longer for each change. */
const [shortest, forEach] = [1000, 80];
/** So many changes are asked at once at most. */
const most = 24;
/** Of changes that a document reaches as another did before, one of so many is asked. */
const seldom = 6;

/** Finds out which changes documents tell that nothing told until now. */
export class Telling {
  #reader;
  #changes;
  #known;
  #drawn;
  /** For each change in which ways it was reached when it was asked. */
  #ways = new Map();

  constructor(reader, changes, known, drawn) {
    this.#reader = reader;
    this.#known = known;
    this.#changes = changes;
    this.#drawn = drawn;
  }

  /** What was heard of the last document. */
  #heard = {};
  /** So many changes are asked at once. */
  #together = 1;
  /** How many changes were asked. */
  asked = 0;

  /**
   * What a document tells that nothing told until now.
   *
   * @param but changes that are known to be told
   * @param isAll whether also changes are asked that were reached in the same way before
   * @param isTold asks some changes at once, by their ids, where it is not the whole reading of the document that tells them
   */
  newIn(source, { but = [], isAll = false, isTold } = {}) {
    const asked = this.#askedIn(source, new Set(but), isAll);
    this.asked += asked.length;
    const tells = isTold ?? this.#byReading(source);
    const told = [];
    for (let at = 0; at < asked.length; at += stretch) {
      const part = asked.slice(at, at + stretch);
      const ask = () => toldOf(part, (some) => this.#tells(tells, some, isTold !== undefined), this.#together);
      told.push(...(this.#reader.untimed(shortest + forEach * part.length, ask) ?? ask()));
    }
    // As many at once as hold one that is told about every other time.
    const best = asked.length / (2 * told.length + 1);
    if (asked.length > 20) this.#together = Math.max(1, Math.min(most, Math.round((this.#together + best) / 2)));
    return told;
  }

  #byReading(source) {
    const found = this.#reader.reading(source);
    return (ids, isQuick) => this.#reader.reading(source, ids, isQuick) !== found;
  }

  /** One that is told by itself is asked again with new words, so that nothing is left of other changes. */
  #tells(tells, some, isTrusted) {
    const ids = some.map(({ id }) => id);
    return tells(ids, true) && (isTrusted || some.length > 1 || tells(ids, false));
  }

  /** Which of some changes, of which nothing is noted, a document tells. */
  toldBy(source, ids) {
    this.asked += ids.length;
    const tells = this.#byReading(source);
    const told = new Set(ids.filter((id) => tells([id], true) && tells([id], false)));
    return this.left().filter(({ id }) => told.has(id));
  }

  /** Whether a document tells all of some changes. */
  tellsAll(source, told) {
    const tells = this.#byReading(source);
    return told.every(({ id }) => tells([id], true));
  }

  /** Expressions with changes that nothing told until now, with what they were tried on in a document. */
  heardIn(source, but = []) {
    const told = new Set(but.map(({ id }) => id));
    const left = new Set(this.left().flatMap(({ id }) => (told.has(id) ? [] : [id])));
    if (this.#heard.source !== source) this.#heard = { source, all: this.#reader.heard(source) };
    return this.#heard.all.flatMap((heard) =>
      [...heard.changes.keys()].filter((id) => left.has(id)).map((id) => ({ id, heard })),
    );
  }

  /** The changes that nothing told until now. */
  left() {
    this.#changes = this.#changes.filter((change) => !this.#known.has(change));
    return this.#changes;
  }

  #askedIn(source, but, isAll) {
    const noted = this.#reader.noted(source);
    return this.left().filter(
      (change) =>
        !but.has(change) &&
        !this.#reader.isSlow(change) &&
        mayTell(change, noted) &&
        (isAll || this.#isNew(change, noted)),
    );
  }

  #isNew({ id }, { reached, values }) {
    const way = values.get(id) * 100 + Math.min(99, reached[id]);
    const ways = this.#ways.get(id) ?? new Set();
    this.#ways.set(id, ways);
    if (ways.has(way)) return this.#drawn.below(seldom) === 0;
    ways.add(way);
    return true;
  }
}
