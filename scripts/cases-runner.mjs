import { isDeepStrictEqual } from 'node:util';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import { bundledCases } from './bundled-cases.mjs';
import { always, changedExpressions, Notes, withNotes, withoutCounts } from './cases-notes.mjs';
import { isDrawn } from './is-drawn.mjs';
import { withinTime } from './within-time.mjs';

/** What finds words and tells languages apart: only for this are they not given as they are without a change. */
const ofWords =
  /[\\/](?:phrases[\\/].*|language|words|lists-of|lists-of-marks|frequent-marks|common-language|lay-out-words|is-always-spoken|is-technical)\.ts$/u;

/** Changes that documents with wider spaces may tell; they are asked for these alone. */
const ofSpaces = new Set(['Regex', 'MethodExpression']);

/** In the first run documents with wider spaces are read as well. */
const anyExpression = { mutatorName: 'Regex' };

/** In milliseconds: a case that takes longer never ends. The slowest takes two seconds where the machine does other things as well. */
const longest = 30_000;

/** The same where a document of a few lines is tried. */
const longestOfFew = 2000;

/**
 * Runs the cases of `extract` within one process. The code is bundled once. It is evaluated anew for a change of what runs when
 * it is loaded; all that it remembers otherwise belongs to a document or to the words, which are new objects for every change.
 * A case is read with the words of its own languages, laid out before, as built packs have them. Cases that found changes of
 * a file are asked first of the next in it, then what takes the least time.
 */
export class CasesRunner {
  static inject = [];
  /** Files with changes that do not stand on the disk, by their paths. */
  #texts;
  #namespace = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #script;
  #lexicons;
  #laidOut;
  /** The code as it was loaded without a change, and the same with notes. */
  #kept;
  #noting;
  /** For each place in the code its changes. */
  #places = [];
  /** The changes of regular expressions, and which changes will be asked. */
  #expressions;
  #isAsked;
  /** What is noted of the case that is asked, and of what runs when the code is loaded. */
  #notes;
  #notesAtLoad;
  /** Changes of what runs when the code is loaded. */
  #atLoad;
  /** For each case its documents, and what is to be found in them. */
  #asked;
  /** For each document the numbers of the lexicons that it is read with. */
  #spoken = new Map();
  #times = new Map();
  /** For each case and change what the expression is that it stands for. */
  #values = new Map();
  /** For each case the changes of regular expressions that match otherwise in it. */
  #told = new Map();
  /** How many changes each case has found, of all files and of each. */
  #found = new Map();

  /** @param asked the ids of the changes that will be asked, where not all will */
  constructor(texts = new Map(), asked) {
    this.#texts = texts;
    this.#isAsked = (id) => asked?.has(id) ?? true;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { text, packages } = await bundledCases(this.#texts);
    const require = (name) => packages[name];
    this.#expressions = new Map([...changedExpressions(text)].filter(([id]) => this.#isAsked(id)));
    const scripts = [withoutCounts(text), withNotes(text, this.#places)].map(
      (one) => new Script(`(function (module, require, noteValue) {${one}\n})`, { filename: 'cases.cjs' }),
    );
    this.#script = (notes) => {
      const module = { exports: {} };
      scripts[notes ? 1 : 0].runInThisContext()(module, require, this.#note);
      return module.exports;
    };
    this.#notes = new Notes(this.#places.length);
    this.#noting = this.#script(true);
    this.#notesAtLoad = new Notes(this.#places.length);
    this.#notesAtLoad.begin(this.#notes);
    this.#atLoad = new Set(Object.keys(this.#notes.byChange(this.#places).reached));
    this.#kept = this.#script(false);
    this.#lexicons = this.#kept.readLexicons();
    this.#laidOut = this.#kept.layOutWords(this.#lexicons);
    this.#asked = this.#kept.askedOfExtract();
    for (const { source } of [...this.#asked.values()].flat()) {
      const { spoken } = this.#kept.detectLanguages(source, this.#lexicons, this.#laidOut.marks);
      this.#spoken.set(
        source,
        spoken.map((lexicon) => this.#lexicons.indexOf(lexicon)),
      );
    }
  }

  async dryRun() {
    const mutantCoverage = { static: {}, perTest: {} };
    const tests = [...this.#asked.keys()].map((name) => {
      // What runs when the code is loaded is asked by each case, also by one that is new.
      this.#notes.begin(this.#notesAtLoad);
      const [quick, slow] = [this.#newLexicons(), this.#newLexicons()];
      const start = performance.now();
      const failureMessage =
        this.#failure(this.#noting, name, slow) ?? this.#quickFailure(this.#noting, name, quick, anyExpression);
      const timeSpentMs = performance.now() - start;
      const { reached, values, told } = this.#notes.byChange(this.#places);
      mutantCoverage.perTest[name] = reached;
      this.#values.set(name, values);
      this.#told.set(name, told);
      this.#times.set(name, timeSpentMs);
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
      return { id: name, name, timeSpentMs, status, failureMessage };
    });
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    // An error counts neither as found nor as not found.
    const { PLANWRIGHT_SEED: seed, PLANWRIGHT_SHARE: share = '1' } = process.env;
    if (!isDrawn(activeMutant, { seed, share: Number(share) }))
      return { status: MutantRunStatus.Error, errorMessage: 'It was not drawn.' };
    const namespace = this.#namespace;
    Object.assign(namespace, { activeMutant: activeMutant.id, hitCount: hitLimit ? 0 : undefined, hitLimit });
    const { fileName } = activeMutant;
    try {
      const code = this.#atLoad.has(activeMutant.id) ? this.#script(false) : this.#kept;
      const [quick, slow] = [this.#newLexicons(), this.#newLexicons()];
      const names = this.#inOrder(testFilter ?? this.#asked.keys(), fileName).filter((name) =>
        this.#mayTell(name, activeMutant),
      );
      for (const [at, name] of names.entries()) {
        const failureMessage =
          this.#quickFailure(code, name, quick, activeMutant) ??
          (ofWords.test(fileName) ? this.#failure(code, name, slow, activeMutant) : undefined);
        const timeOut = determineHitLimitReached(namespace.hitCount, hitLimit);
        if (timeOut) return timeOut;
        if (failureMessage === undefined) continue;
        for (const key of [name, `${fileName} ${name}`]) this.#found.set(key, (this.#found.get(key) ?? 0) + 1);
        return { status: MutantRunStatus.Killed, killedBy: [name], failureMessage, nrOfTests: at + 1 };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: names.length };
    } catch (error) {
      // The code cannot even be loaded.
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      namespace.activeMutant = undefined;
    }
  }

  /** For each case what was noted of it in the first run. */
  allNoted() {
    return [...this.#values].map(([name, values]) => ({ values, told: this.#told.get(name) }));
  }

  /** What a document that belongs to no case reaches, and the values there: see `Notes`. */
  noted(source) {
    this.#notes.begin(this.#notesAtLoad);
    this.#read(this.#noting, source);
    return this.#notes.byChange(this.#places);
  }

  /** What is found in a document that belongs to no case, with a change or without one. */
  reading(source, id) {
    this.#namespace.activeMutant = id;
    try {
      return this.#read(this.#atLoad.has(id) ? this.#script(false) : this.#kept, source);
    } catch (error) {
      return String(error);
    } finally {
      this.#namespace.activeMutant = undefined;
    }
  }

  #read(code, source) {
    const lexicons = this.#newLexicons();
    const { spoken } = this.#kept.detectLanguages(source, this.#lexicons, this.#laidOut.marks);
    const own = spoken.map((lexicon) => lexicons[this.#lexicons.indexOf(lexicon)]);
    return this.#kept.readingText(withinTime(longestOfFew, () => code.extract(source, own, this.#laidOut)));
  }

  /** What is made of lexicons is remembered by them. */
  #newLexicons() {
    return this.#lexicons.map((lexicon) => ({ ...lexicon }));
  }

  /** Notes what an expression is that changes stand for, and gives it back. */
  #note = (at, ...values) => {
    const value = this.#notes.note(at, values.at(-1));
    if (!(value instanceof RegExp)) return value;
    const changes = this.#places[at].filter((id) => this.#expressions.has(id));
    return this.#notes.watch(value, new Map(changes.map((id) => [id, this.#expressions.get(id)])));
  };

  /**
   * Whether a change may do anything in a case: one that puts true or false does not where that is so anyway, and another
   * expression not where it matches the same.
   */
  #mayTell(name, { id, fileName, replacement }) {
    if (this.#expressions.has(id) && !ofWords.test(fileName)) return this.#told.get(name)?.has(id) ?? true;
    return (this.#values.get(name)?.get(id) ?? 0) !== always[replacement];
  }

  #inOrder(names, fileName) {
    const found = (name) => [this.#found.get(`${fileName} ${name}`) ?? 0, this.#found.get(name) ?? 0];
    const asked = [...names].map((name) => ({ name, found: found(name), time: this.#times.get(name) ?? 0 }));
    asked.sort((a, b) => b.found[0] - a.found[0] || b.found[1] - a.found[1] || a.time - b.time);
    return asked.map(({ name }) => name);
  }

  #quickFailure(code, name, lexicons, mutant) {
    return this.#failure(code, name, lexicons, mutant, this.#laidOut);
  }

  #failure(code, name, lexicons, mutant, laidOut) {
    for (const { source, isSpaced, wanted, seen } of this.#asked.get(name)) {
      if (isSpaced && !ofSpaces.has(mutant?.mutatorName)) continue;
      const spoken = laidOut ? this.#spoken.get(source).map((at) => lexicons[at]) : lexicons;
      try {
        // As `toEqual`: what is undefined is not there.
        const [a, b] = [withinTime(longest, () => seen(code.extract(source, spoken, laidOut))), wanted].map((one) =>
          JSON.parse(JSON.stringify(one)),
        );
        if (!isDeepStrictEqual(a, b)) return 'other facts are found';
      } catch (error) {
        return String(error);
      }
    }
    return undefined;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'cases', CasesRunner)];
