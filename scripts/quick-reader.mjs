import { isSame } from './is-same-value.mjs';
import { ofWords } from './of-words.mjs';
import { Switches } from './switches.mjs';
import { withinTime } from './within-time.mjs';

/** In milliseconds: a case that takes longer never ends; the same where a document of a few lines is tried. */
const [longest, longestOfFew] = [30_000, 2000];

/** Reads documents with changes, many of them at once, with code that stays loaded and words that stay laid out. */
export class QuickReader {
  #loaded;
  /** Whether each reading has a limit of time. */
  #isTimed = true;
  /** The same lexicons for many readings, and for many that are noted. */
  #shared;
  #sharedNoting;
  /** The code whose expressions can be changed while it stays loaded. */
  #switching;
  #switches = new Switches();

  /** @param loaded the cases of `extract`: see `LoadedCases` */
  constructor(loaded) {
    this.#loaded = loaded;
    this.#shared = loaded.newLexicons();
    this.#sharedNoting = loaded.newLexicons();
    this.#switching = this.#loadSwitching();
  }

  /** What a document that belongs to no case reaches, and the values there: see `Notes`. */
  noted(source) {
    this.#loaded.notes.begin(this.#loaded.notesAtLoad);
    // Without a change all comes to an end.
    this.#isTimed = false;
    this.#read(this.#loaded.noting, source, this.#sharedNoting);
    this.#isTimed = true;
    return this.#loaded.notes.byChange(this.#loaded.places);
  }

  /** What expressions were tried on in a document, each with its changes. */
  heard(source) {
    this.#loaded.notes.heard = new Map();
    try {
      this.noted(source);
      return [...this.#loaded.notes.heard.values()];
    } finally {
      this.#loaded.notes.heard = undefined;
    }
  }

  /**
   * What is found in a document that belongs to no case, with some changes at once or without any.
   *
   * @param isQuick whether words are taken as other readings left them: nearly always the same, and several times as quick
   */
  reading(source, ids = [], isQuick = false) {
    try {
      return this.#together(ids, (code) =>
        this.#read(code, source, isQuick ? this.#shared : this.#loaded.newLexicons()),
      );
    } catch (error) {
      return String(error);
    }
  }

  /** Whether wider spaces change nothing of what is found in a document. */
  holdsSpaced(source) {
    const { spaced, withoutColumns } = this.#loaded.kept;
    const [a, b] = [spaced(source), source].map((one) => withoutColumns(this.reading(one, [], true)));
    return a === b;
  }

  /** The documents of cases with what is asked of them: see `tellsTogether`. */
  asked() {
    return [...this.#loaded.asked].flatMap(([name, documents]) => documents.map((asked) => ({ name, ...asked })));
  }

  /**
   * Whether a document of a case tells some changes that it is asked all at once.
   *
   * @param isQuick as for `reading`
   */
  tellsTogether({ source, wanted, seen }, ids, isQuick = false) {
    try {
      return this.#together(ids, (code) => {
        const lexicons = isQuick ? this.#shared : this.#loaded.newLexicons();
        const spoken = this.#loaded.spokenIn(source).map((at) => lexicons[at]);
        const found = this.#within(() => seen(code.extract(source, spoken, this.#loaded.laidOut)), longest);
        return !isSame(found, wanted);
      });
    } catch {
      return true;
    }
  }

  /**
   * What many readings come to that share one limit of time, which is much quicker than one for each, or nothing where they take longer.
   *
   * @param longer in milliseconds
   */
  untimed(longer, run) {
    this.#isTimed = false;
    try {
      return withinTime(longer, run);
    } catch {
      return undefined;
    } finally {
      this.#isTimed = true;
      this.#loaded.namespace.together = undefined;
      this.#switches.set([]);
    }
  }

  #within(run, longer = longestOfFew) {
    return this.#isTimed ? withinTime(longer, run) : run();
  }

  /** The words that the program knows, as the lexicons have them. */
  lexicons() {
    return this.#loaded.lexicons;
  }

  /** Whether a change is asked only where the code is loaded anew, or all words are read anew. */
  isSlow({ id, fileName }) {
    return this.#isFixed(id) || ofWords.test(fileName);
  }

  #isFixed(id) {
    return this.#loaded.atLoad.has(id) && !this.#switches.has(id);
  }

  #loadSwitching() {
    let isLoading = true;
    const code = this.#loaded.script(false, (ids, value) => {
      const own = ids.filter((id) => this.#loaded.expressions.has(id));
      if (!isLoading || own.length === 0) return value;
      this.#switches.add(value, new Map(own.map((id) => [id, this.#loaded.expressions.get(id)])));
      return value;
    });
    isLoading = false;
    return code;
  }

  #together(ids, run) {
    this.#loaded.namespace.together = ids.length > 0 ? new Set(ids) : undefined;
    this.#switches.set(ids);
    try {
      return run(ids.some((id) => this.#isFixed(id)) ? this.#loaded.script(false) : this.#switching);
    } finally {
      this.#loaded.namespace.together = undefined;
      this.#switches.set([]);
    }
  }

  #read(code, source, lexicons) {
    const own = this.#loaded.spokenIn(source).map((at) => lexicons[at]);
    return this.#loaded.kept.readingText(this.#within(() => code.extract(source, own, this.#loaded.laidOut)));
  }
}
