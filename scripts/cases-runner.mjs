import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import { always } from './cases-notes.mjs';
import { isDrawn } from './is-drawn.mjs';
import { isSame } from './is-same-value.mjs';
import { LoadedCases } from './loaded-cases.mjs';
import { ofWords } from './of-words.mjs';
import { QuickReader } from './quick-reader.mjs';
import { withinTime } from './within-time.mjs';

/** Changes that documents with wider spaces may tell; they are asked for these alone. */
const ofSpaces = new Set(['Regex', 'MethodExpression']);

/** In the first run documents with wider spaces are read as well. */
const anyExpression = { mutatorName: 'Regex' };

/** In milliseconds: a case that takes longer never ends. The slowest takes two seconds where the machine does other things as well. */
const longest = 30_000;

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
  #isAsked;
  #loaded = new LoadedCases();
  /** Reads documents with many changes at once. */
  quick;
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
    await this.#loaded.load(this.#texts, this.#isAsked);
    this.quick = new QuickReader(this.#loaded);
  }

  async dryRun() {
    const mutantCoverage = { static: {}, perTest: {} };
    const tests = [...this.#loaded.asked.keys()].map((name) => {
      // What runs when the code is loaded is asked by each case, also by one that is new.
      this.#loaded.notes.begin(this.#loaded.notesAtLoad);
      const [quick, slow] = [this.#loaded.newLexicons(), this.#loaded.newLexicons()];
      const start = performance.now();
      const failureMessage =
        this.#failure(this.#loaded.noting, name, slow) ??
        this.#quickFailure(this.#loaded.noting, name, quick, anyExpression);
      const timeSpentMs = performance.now() - start;
      const { reached, values, told } = this.#loaded.notes.byChange(this.#loaded.places);
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
    const namespace = this.#loaded.namespace;
    const { id, fileName } = activeMutant;
    Object.assign(namespace, { activeMutant: id, hitCount: hitLimit ? 0 : undefined, hitLimit });
    try {
      const code = this.#loaded.atLoad.has(id) ? this.#loaded.script(false) : this.#loaded.kept;
      const [quick, slow] = [this.#loaded.newLexicons(), this.#loaded.newLexicons()];
      const names = this.#inOrder(testFilter ?? this.#loaded.asked.keys(), fileName).filter((name) =>
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

  /**
   * Whether a change may do anything in a case: one that puts true or false does not where that is so anyway, and another
   * expression not where it matches the same.
   */
  #mayTell(name, { id, fileName, replacement }) {
    if (this.#loaded.expressions.has(id) && !ofWords.test(fileName)) return this.#told.get(name)?.has(id) ?? true;
    return (this.#values.get(name)?.get(id) ?? 0) !== always[replacement];
  }

  #inOrder(names, fileName) {
    const found = (name) => [this.#found.get(`${fileName} ${name}`) ?? 0, this.#found.get(name) ?? 0];
    const asked = [...names].map((name) => ({ name, found: found(name), time: this.#times.get(name) ?? 0 }));
    asked.sort((a, b) => b.found[0] - a.found[0] || b.found[1] - a.found[1] || a.time - b.time);
    return asked.map(({ name }) => name);
  }

  #quickFailure(code, name, lexicons, mutant) {
    return this.#failure(code, name, lexicons, mutant, this.#loaded.laidOut);
  }

  #failure(code, name, lexicons, mutant, laidOut) {
    for (const { source, isSpaced, wanted, seen } of this.#loaded.asked.get(name)) {
      if (isSpaced && !ofSpaces.has(mutant?.mutatorName)) continue;
      const spoken = laidOut ? this.#loaded.spokenIn(source).map((at) => lexicons[at]) : lexicons;
      try {
        const found = withinTime(longest, () => seen(code.extract(source, spoken, laidOut)));
        if (!isSame(found, wanted)) return 'other facts are found';
      } catch (error) {
        return String(error);
      }
    }
    return undefined;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'cases', CasesRunner)];
