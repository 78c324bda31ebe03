import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { builtClasses } from './unicode/plugins.mjs';

const entry = `
  export { askedOfExtract } from './test/helpers/asked-of-extract.ts';
  export { readLexicons } from './test/helpers/read-lexicons.ts';
  export { extract, layOutWords } from './src/extract/index.ts';
  export { detectLanguages } from './src/extract/language.ts';
`;

/** What finds words and tells languages apart: only for this are they not given as they are without a change. */
const ofWords =
  /[\\/](?:phrases[\\/].*|language|words|lists-of|lists-of-marks|frequent-marks|common-language|lay-out-words|is-always-spoken|is-technical)\.ts$/u;

/** Changes that documents with wider spaces may tell; they are asked for these alone. */
const ofSpaces = new Set(['Regex', 'MethodExpression']);

/** Whether a change is one of those that `npm run mutate -- extract:10:7:3` asks: one of three of each file, by a hash. */
function isDrawn({ fileName, location, replacement }) {
  const { PLANWRIGHT_SEED: seed, PLANWRIGHT_SHARE: share = 1 } = process.env;
  const [file] = /src[\\/]extract[\\/].*/u.exec(fileName) ?? [];
  const change = JSON.stringify([seed, file?.replaceAll('\\', '/'), location, replacement]);
  return createHash('sha256').update(change).digest().readUInt32BE() % Number(share) === 0;
}

/** The same code, which also notes for each case what the expressions are that changes put true or false for. */
function withNotes(text) {
  return text.replaceAll(/\((stryCov_\w+)\(([^()]*)\), /gu, 'noteValue($1, [$2], ');
}

/**
 * Runs the cases of `extract` within one process. The code is bundled once. It is evaluated anew for a change of what runs when
 * it is loaded; all that it remembers otherwise belongs to a document or to the words, which are new objects for every change.
 * A case is read with the words of its own languages, laid out before, as built packs have them. Cases that found changes of
 * a file are asked first of the next in it, then what takes the least time.
 */
class CasesRunner {
  static inject = [];
  #namespace = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #script;
  #lexicons;
  #laidOut;
  /** The code as it was loaded without a change. */
  #kept;
  /** Changes of what runs when the code is loaded. */
  #atLoad;
  /** For each case its documents, and what is to be found in them. */
  #asked;
  /** For each document the numbers of the lexicons that it is read with. */
  #spoken = new Map();
  #times = new Map();
  /** For each case and change whether the expression that it stands for is always true, always false or neither. */
  #values = new Map();
  /** The same of the case that is asked. */
  #noted = new Map();
  /** How many changes each case has found, of all files and of each. */
  #found = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const helper = resolve('test/helpers/any.ts');
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      packages: 'external',
      platform: 'node',
      format: 'cjs',
      plugins: [builtClasses],
      define: { 'import.meta.dirname': JSON.stringify(join(helper, '..')) },
    });
    // What is from packages is loaded once; it is taken for what its default export says, as in a module.
    const text = outputFiles[0].text.replaceAll(/__toESM\((require\("[^"]+"\)), 1\)/gu, '__toESM($1)');
    const packages = {};
    for (const [, name] of text.matchAll(/require\("([^"]+)"\)/gu))
      packages[name] = { ...(await import(name)), __esModule: true };
    const require = (name) => packages[name];
    const scripts = [text, withNotes(text)].map(
      (one) => new Script(`(function (module, require, noteValue) {${one}\n})`, { filename: 'cases.cjs' }),
    );
    this.#script = (notes) => {
      const module = { exports: {} };
      scripts[notes ? 1 : 0].runInThisContext()(module, require, this.#note);
      return module.exports;
    };
    const whileLoaded = { static: {}, perTest: {} };
    this.#namespace.mutantCoverage = whileLoaded;
    this.#kept = this.#script(false);
    this.#atLoad = new Set(Object.keys(whileLoaded.static));
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
    const namespace = this.#namespace;
    namespace.mutantCoverage = { static: {}, perTest: {} };
    const [quick, slow] = [this.#newLexicons(), this.#newLexicons()];
    const tests = [...this.#asked.keys()].map((name) => {
      // What runs when the code is loaded is asked by each case, also by one that is new.
      namespace.currentTestId = name;
      this.#noted = new Map();
      this.#values.set(name, this.#noted);
      const code = this.#script(true);
      const start = performance.now();
      const failureMessage = this.#failure(code, name, slow) ?? this.#quickFailure(code, name, quick);
      const timeSpentMs = performance.now() - start;
      this.#times.set(name, timeSpentMs);
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
      return { id: name, name, timeSpentMs, status, failureMessage };
    });
    namespace.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    // An error counts neither as found nor as not found.
    if (!isDrawn(activeMutant)) return { status: MutantRunStatus.Error, errorMessage: 'It was not drawn.' };
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

  /** What is made of lexicons is remembered by them. */
  #newLexicons() {
    return this.#lexicons.map((lexicon) => ({ ...lexicon }));
  }

  /** Notes what an expression is that changes stand for, and gives it back. */
  #note = (count, ids, ...values) => {
    count(...ids);
    const value = values.at(-1);
    const kind = typeof value === 'boolean' ? String(value) : 'other';
    for (const id of ids) {
      const known = this.#noted.get(id);
      if (known !== kind) this.#noted.set(id, known === undefined ? kind : 'other');
    }
    return value;
  };

  /** Whether a change may do anything in a case: one that puts true or false does not where that is so anyway. */
  #mayTell(name, { id, replacement }) {
    return this.#values.get(name)?.get(id) !== replacement;
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
        const [a, b] = [seen(code.extract(source, spoken, laidOut)), wanted].map((one) =>
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
