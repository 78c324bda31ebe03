import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { builtClasses } from './unicode/plugins.mjs';

const entry = `
  export { extractCase, extractCases } from './test/helpers/extract-case.ts';
  export { readLexicons } from './test/helpers/read-lexicons.ts';
`;

/**
 * Runs the cases of `extract` within one process. The code is bundled once and evaluated anew for every change, so nothing
 * that it remembers goes from one to the next; what found the last changes is asked first.
 */
class CasesRunner {
  static inject = [];
  #namespace = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #script;
  #lexicons;
  /** How many changes each case has found. */
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
    const script = new Script(`(function (module, require) {${text}\n})`, { filename: 'cases.cjs' });
    this.#script = () => {
      const module = { exports: {} };
      script.runInThisContext()(module, require);
      return module.exports;
    };
    this.#lexicons = this.#script().readLexicons();
  }

  async dryRun() {
    const namespace = this.#namespace;
    namespace.mutantCoverage = { static: {}, perTest: {} };
    const tests = this.#script()
      .extractCases()
      .map((name) => {
        // What runs when the code is loaded is asked by each case, also by one that is new.
        namespace.currentTestId = name;
        const code = this.#script();
        const start = performance.now();
        const failureMessage = this.#failure(code, name);
        const timeSpentMs = performance.now() - start;
        const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
        return { id: name, name, timeSpentMs, status, failureMessage };
      });
    namespace.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const namespace = this.#namespace;
    Object.assign(namespace, { activeMutant: activeMutant.id, hitCount: hitLimit ? 0 : undefined, hitLimit });
    try {
      const code = this.#script();
      const names = [...(testFilter ?? code.extractCases())];
      names.sort((a, b) => (this.#found.get(b) ?? 0) - (this.#found.get(a) ?? 0));
      for (const [at, name] of names.entries()) {
        const failureMessage = this.#failure(code, name);
        const timeOut = determineHitLimitReached(namespace.hitCount, hitLimit);
        if (timeOut) return timeOut;
        if (failureMessage === undefined) continue;
        this.#found.set(name, (this.#found.get(name) ?? 0) + 1);
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

  #failure(code, name) {
    try {
      const { found, expected } = code.extractCase(name, this.#lexicons);
      // As `toEqual`: what is undefined is not there.
      const [a, b] = [found, expected].map((facts) => JSON.parse(JSON.stringify(facts)));
      return isDeepStrictEqual(a, b) ? undefined : 'other facts are found';
    } catch (error) {
      return String(error);
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'cases', CasesRunner)];
