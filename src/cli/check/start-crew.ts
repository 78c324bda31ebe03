import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckOptions } from '../../check/index.ts';
import type { Diagnostic } from '../../model/index.ts';

/** Texts to be checked, each with its place among the files. */
export type CheckRequest = readonly { readonly index: number; readonly text: string }[];

/** What was found in them. */
export type CheckReply = readonly { readonly index: number; readonly diagnostics: readonly Diagnostic[] }[];

/** A thread takes a while to start; fewer files than this are checked sooner without. */
const worthwhile = 24;
/** So many texts go to a thread at once, and so many such requests wait for it, so that it never waits itself. */
const batch = 8;
const waiting = 2;

/** Threads that check plans. */
export interface Crew {
  /** Has texts checked; only so many of them are drawn at a time as are needed to keep every thread busy. */
  readonly check: (texts: Iterator<CheckRequest[number]>, take: (reply: CheckReply) => void) => Promise<void>;
}

/**
 * Starts threads where they make it faster: there are many files, and more than one core.
 * Undefined where there is nothing to be gained, or where the program was not built with its thread.
 */
export function startCrew(files: number, options: CheckOptions, root: URL): Crew | undefined {
  const script = new URL('dist/check-worker.js', root);
  const size = Math.min(availableParallelism(), 8, Math.floor(files / worthwhile) + 1);
  if (files < worthwhile || size < 2 || !existsSync(script)) return undefined;
  return {
    async check(texts, take) {
      const workers = Array.from({ length: size }, () => new Worker(script, { workerData: options }));
      try {
        await Promise.all(workers.map((worker) => run(worker, texts, take)));
      } finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
      }
    },
  };
}

function run(worker: Worker, texts: Iterator<CheckRequest[number]>, take: (reply: CheckReply) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let open = 0;
    const send = (): void => {
      const request = draw(texts);
      if (request.length > 0) {
        open += 1;
        worker.postMessage(request);
      } else if (open === 0) resolve();
    };
    const attempt = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        // A file that cannot be read, mostly.
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    worker.on('error', reject);
    worker.on('message', (reply: CheckReply) => {
      open -= 1;
      attempt(() => {
        take(reply);
        send();
      });
    });
    attempt(() => {
      for (let sent = 0; sent < waiting; sent += 1) send();
    });
  });
}

function draw(texts: Iterator<CheckRequest[number]>): CheckRequest {
  const drawn: CheckRequest[number][] = [];
  while (drawn.length < batch) {
    const next = texts.next();
    if (next.done === true) break;
    drawn.push(next.value);
  }
  return drawn;
}
