import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { expect } from 'vitest';
import { fixedClasses } from './unicode/fixed-classes.mjs';

const room = process.env.PLANWRIGHT_ROOM ?? 'text';
/** What tests these rooms where more than one of them is needed. */
const elsewhere = {
  markdown: ['test/laws/{reading,quick-reading,printing}.test.ts'],
  pack: ['test/packs/layers.test.ts'],
};
/** Tests of time with large inputs say nothing of a change, nor do those of files that the room does not make. */
const ignore = ['test/*/large-*.test.ts', 'test/markdown/quick-files.test.ts', 'test/pack/built-in.test.ts'];

/** Each file knows where it stands, laws try one of twenty cases, and the tests ask this runner for `test`. */
const asTested = {
  name: 'as-tested',
  setup(building) {
    building.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'shim' }));
    building.onLoad({ filter: /./, namespace: 'shim' }, () => ({
      contents: 'export const { test, describe, expect } = globalThis.planwrightTests;',
    }));
    building.onLoad({ filter: /[\\/](?:src|test|scripts)[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      if (/[\\/]src[\\/]/u.test(path)) return { contents: fixedClasses(code, path), loader: 'ts' };
      return { contents: code.replaceAll(/numRuns: ([\d_]+)/gu, 'numRuns: $1 / 20'), loader: 'ts' };
    });
  },
};

/** Gathers what a file of tests declares. */
class Gathered {
  tests = [];
  #file = '';
  #path = [];

  constructor() {
    this.describe = (name, body) => this.#describe(name, body);
    this.describe.each = (rows) => (name, body) => {
      for (const row of rows) this.#describe(name, () => body(...[row].flat()));
    };
    this.test = (name, body) => this.#test(name, body);
    this.test.each = (rows) => (name, body) => {
      for (const row of rows) this.#test(name, () => body(...(Array.isArray(row) ? row : [row])));
    };
    this.expect = expect;
  }

  /** What is declared from now on is of this file. */
  open(file) {
    this.#file = file;
    this.tests = [];
  }

  #describe(name, body) {
    this.#path.push(name);
    body();
    this.#path.pop();
  }

  #test(name, body) {
    const id = [...this.#path, name].join(' > ');
    const same = this.tests.filter((one) => one.id.startsWith(`${this.#file} > ${id} #`)).length;
    this.tests.push({ id: `${this.#file} > ${id} #${String(same + 1)}`, body });
  }
}

/**
 * Runs the tests of a room within one process. Code and tests are bundled once and evaluated anew for every change, so nothing
 * that is remembered goes from one to the next; what found the most changes is asked first, and
 * then what takes the least time. A file of tests is evaluated when one of its tests is asked.
 */
class TestsRunner {
  static inject = [];
  #namespace = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  /** What evaluates the code anew; it gives what evaluates a file of tests and lists them. */
  #load;
  #files;
  /** How many changes each test has found. */
  #found = new Map();
  #times = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    fc.configureGlobal({ seed: 20_251_126, endOnFailure: true });
    const [own, others] = [[`test/${room}/**/*.test.ts`], elsewhere[room] ?? []].map((names) =>
      globSync(names, { ignore }),
    );
    const files = [...own.sort(), ...others.sort()];
    const { outputFiles } = await build({
      stdin: {
        contents: files
          .map((file) => `export const ${nameOf(file)} = () => require(${JSON.stringify(`./${file}`)});`)
          .join('\n'),
        resolveDir: process.cwd(),
        loader: 'js',
      },
      bundle: true,
      write: false,
      packages: 'external',
      platform: 'node',
      format: 'cjs',
      plugins: [asTested],
    });
    // What is from packages is loaded once; it is taken for what its default export says, as in a module.
    const text = outputFiles[0].text.replaceAll(/__toESM\((require\("[^"]+"\))(?:, 1)?\)/gu, '__toESM($1)');
    const packages = {};
    for (const [, name] of text.matchAll(/require\("([^"]+)"\)/gu)) {
      const loaded = await import(name);
      packages[name] = { ...loaded.default, ...loaded, __esModule: true };
    }
    const require = (name) => packages[name];
    const script = new Script(`(function (module, require) {${text}\n})`, { filename: 'tests.cjs' });
    this.#files = files;
    this.#load = () => {
      const module = { exports: {} };
      const gathered = new Gathered();
      globalThis.planwrightTests = gathered;
      script.runInThisContext()(module, require);
      const loaded = new Map();
      return (file) => {
        if (!loaded.has(file)) {
          gathered.open(shown(file));
          module.exports[nameOf(file)]();
          loaded.set(file, gathered.tests);
        }
        return loaded.get(file);
      };
    };
  }

  async dryRun() {
    const namespace = this.#namespace;
    namespace.mutantCoverage = { static: {}, perTest: {} };
    const results = [];
    const testsIn = this.#load();
    // What runs when the code is loaded is no test's own.
    for (const { id, body } of this.#files.flatMap((file) => testsIn(file))) {
      namespace.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(body);
      const timeSpentMs = performance.now() - start;
      this.#times.set(id, timeSpentMs);
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
      results.push({ id, name: id, timeSpentMs, status, failureMessage });
    }
    namespace.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const namespace = this.#namespace;
    Object.assign(namespace, { activeMutant: activeMutant.id, hitCount: hitLimit ? 0 : undefined, hitLimit });
    try {
      const testsIn = this.#load();
      const fileOf = new Map(this.#files.map((file) => [shown(file), file]));
      const all = this.#times.size > 0 ? [...this.#times.keys()] : undefined;
      const ids = testFilter ?? all ?? this.#files.flatMap((file) => testsIn(file).map(({ id }) => id));
      const found = (id) => this.#found.get(id) ?? 0;
      const time = (id) => this.#times.get(id) ?? 0;
      const order = [...ids].sort((a, b) => found(b) - found(a) || time(a) - time(b));
      for (const [at, id] of order.entries()) {
        const { body } = testsIn(fileOf.get(id.split(' > ', 1)[0])).find((one) => one.id === id);
        const failureMessage = await failureOf(body);
        const timeOut = determineHitLimitReached(namespace.hitCount, hitLimit);
        if (timeOut) return timeOut;
        if (failureMessage === undefined) continue;
        this.#found.set(id, (this.#found.get(id) ?? 0) + 1);
        return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests: at + 1 };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: order.length };
    } catch (error) {
      // The code cannot even be loaded.
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      namespace.activeMutant = undefined;
    }
  }
}

/** A file of tests as the tests in it are called after. */
function shown(file) {
  return relative('test', file).replaceAll('\\', '/');
}

function nameOf(file) {
  return basename(file).replaceAll(/\W/gu, '_');
}

async function failureOf(body) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return String(error).slice(0, 2000);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'tests', TestsRunner)];
