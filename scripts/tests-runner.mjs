import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import * as fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { chai, expect } from 'vitest';
import { bundledTests } from './bundled-tests.mjs';

const room = process.env.PLANWRIGHT_ROOM ?? 'text';
/** The laws and other tests that a room is asked by beside its own. */
const elsewhere = {
  markdown: ['test/laws/{reading,quick-reading,printing}.test.ts'],
  pack: ['test/packs/layers.test.ts'],
  interview: ['test/laws/{interview,answers-file,resumed-draft}.test.ts'],
  compose: ['test/laws/{compose,filled-names}.test.ts'],
  render: ['test/laws/{rendering,flat-texts}.test.ts'],
  check: ['test/plan/*.test.ts', 'test/laws/{checking,fixing}.test.ts'],
  plan: ['test/laws/parsing-plans.test.ts'],
};
/** In seconds, how much time of tests a change is asked for at most; what takes the least goes first. */
const patience = Number(process.env.PLANWRIGHT_SECONDS ?? Infinity);
/** Tests of time with large inputs say nothing of a change, nor do those of files that the room does not make. */
const ignore = [
  'test/*/large-*.test.ts',
  'test/markdown/quick-files.test.ts',
  'test/pack/built-in.test.ts',
  'test/check/{rule-pages,own-plans}.test.ts',
];

chai.use((_, utils) => {
  /** As of vitest, which writes what is not there, and asks what runs it. */
  utils.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function isIn(file) {
    const isThere = existsSync(file) && readFileSync(file, 'utf8') === utils.flag(this, 'object');
    this.assert(isThere, `It is not what stands in ${file}`, `It is what stands in ${file}`);
  });
});

/** Gathers what a file of tests declares: what tests do, by their ids. */
class Gathered {
  tests = new Map();
  #file = '';
  #path = [];
  /** How many tests of one name there are so far. */
  #same = new Map();

  constructor() {
    this.describe = (name, body) => this.#describe(name, body);
    this.describe.each = (rows) => (name, body) => {
      for (const row of rows) this.#describe(name, () => body(...[row].flat()));
    };
    this.test = (name, body) => this.#test(name, body);
    this.it = this.test;
    this.test.each = (rows) => (name, body) => {
      for (const row of rows) this.#test(name, () => body(...(Array.isArray(row) ? row : [row])));
    };
    this.expect = expect;
  }

  /** What is declared from now on is of this file. */
  open(file) {
    this.#file = file;
    this.tests = new Map();
    this.#same = new Map();
  }

  #describe(name, body) {
    this.#path.push(name);
    body();
    this.#path.pop();
  }

  #test(name, body) {
    const id = [...this.#path, name].join(' > ');
    const same = (this.#same.get(id) ?? 0) + 1;
    this.#same.set(id, same);
    this.tests.set(`${this.#file} > ${id} #${String(same)}`, body);
  }
}

/**
 * Runs the tests of a room within one process. Code and tests are bundled once and evaluated anew for every change, so nothing
 * that is remembered goes from one to the next; what found the most changes for its time is asked first. A file of tests is evaluated when one of its tests is asked.
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
    const evaluate = await bundledTests(room, files);
    this.#files = files;
    this.#load = () => {
      const gathered = new Gathered();
      globalThis.planwrightTests = gathered;
      const declare = evaluate();
      const loaded = new Map();
      return (file) => {
        if (!loaded.has(file)) {
          gathered.open(shown(file));
          declare(file);
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
    for (const [id, body] of this.#files.flatMap((file) => [...testsIn(file)])) {
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
      const ids = testFilter ?? all ?? this.#files.flatMap((file) => [...testsIn(file).keys()]);
      const order = this.#affordable(ids).sort((a, b) => this.#worth(b) - this.#worth(a));
      for (const [at, id] of order.entries()) {
        const body = testsIn(fileOf.get(id.split(' > ', 1)[0])).get(id);
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

  /** How many changes a test has found in the time that it takes; of those that found none, the quickest is worth the most. */
  #worth(id) {
    return ((this.#found.get(id) ?? 0) + 0.1) / ((this.#times.get(id) ?? 0) + 1);
  }

  /** Of some tests those that take the least time, as long as there is patience. */
  #affordable(ids) {
    const time = (id) => this.#times.get(id) ?? 0;
    let left = patience * 1000;
    return [...ids].sort((a, b) => time(a) - time(b)).filter((id) => (left -= time(id)) >= 0);
  }
}

/** A file of tests as the tests in it are called after. */
function shown(file) {
  return relative('test', file).replaceAll('\\', '/');
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
