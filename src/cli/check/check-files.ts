import { check, type CheckOptions, checkRules } from '../../check/index.ts';
import type { Diagnostic } from '../../model/index.ts';
import type { CheckedFile } from '../../report/index.ts';
import { readMarkdown } from '../files/read-markdown.ts';
import { readVersion } from '../files/read-version.ts';
import { sha256 } from '../files/sha256.ts';
import { progressScreen } from '../terminal/progress-screen.ts';
import { startProgress } from '../terminal/progress.ts';
import { codeHash } from './code-hash.ts';
import { type Cache, openCache } from './open-cache.ts';
import { type CheckRequest, startCrew } from './start-crew.ts';

/** What is to be checked, and how. */
export interface CheckJob {
  readonly paths: readonly string[];
  readonly options: CheckOptions;
  /** The folder in which results are kept; absent: none are. */
  readonly cache?: string | undefined;
  /** The folder that planwright is installed in. */
  readonly root: URL;
}

/**
 * Checks files, many of them on all cores, and those not at all that are as they were when their results were kept.
 * The files come out in the order in which they went in, whichever was done first.
 *
 * @throws PlanwrightError where one cannot be read
 */
export async function checkFiles({ paths, options, cache: folder, root }: CheckJob): Promise<readonly CheckedFile[]> {
  const found: (readonly Diagnostic[])[] = [];
  const hashes: string[] = [];
  const cache = folder === undefined ? undefined : openCache(folder, keyOf(options, root));
  const progress = startProgress(paths.length, progressScreen());
  const take = (index: number, diagnostics: readonly Diagnostic[]): void => {
    progress.step(paths[index] ?? '');
    found[index] = diagnostics;
    const hash = hashes[index];
    if (hash !== undefined) cache?.keep(hash, diagnostics);
  };
  const texts = unknownTexts(paths, cache, found, hashes);
  try {
    // Only what is not known already is worth a thread.
    const first = draw(texts, 32);
    const crew = first.length < 32 ? undefined : startCrew(paths.length, options, root);
    const rest = chain(first, texts);
    if (crew) await crew.check(rest, (reply) => reply.forEach(({ index, diagnostics }) => take(index, diagnostics)));
    else for (const { index, text } of rest) take(index, check(text, options));
  } finally {
    progress.end();
  }
  cache?.save();
  return paths.map((path, index) => ({ path, diagnostics: found[index] ?? [] }));
}

function* unknownTexts(
  paths: readonly string[],
  cache: Cache | undefined,
  found: (readonly Diagnostic[])[],
  hashes: string[],
): Generator<CheckRequest[number]> {
  for (const [index, path] of paths.entries()) {
    const file = readMarkdown(path);
    // A hash is made only for what is kept.
    const hash = cache && file.sha256;
    const known = hash === undefined ? undefined : cache?.find(hash);
    if (known) found[index] = known;
    else {
      if (hash !== undefined) hashes[index] = hash;
      yield { index, text: file.text };
    }
  }
}

function draw<Value>(values: Iterator<Value>, most: number): readonly Value[] {
  const drawn: Value[] = [];
  while (drawn.length < most) {
    const next = values.next();
    if (next.done === true) break;
    drawn.push(next.value);
  }
  return drawn;
}

function* chain<Value>(first: readonly Value[], rest: Iterable<Value>): Generator<Value> {
  yield* first;
  yield* rest;
}

// All that decides on the findings in a plan beside the plan.
function keyOf(options: CheckOptions, root: URL): string {
  const rules = checkRules.map(({ ruleId, severity, summary }) => [ruleId, severity, summary]);
  return sha256(JSON.stringify([readVersion(root), codeHash(root), rules, options]));
}
