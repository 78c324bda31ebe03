// A thread that checks plans for the command line: texts come in, findings go out.
import { parentPort, workerData } from 'node:worker_threads';
import { check, type CheckOptions } from '../../check/index.ts';
import type { CheckReply, CheckRequest } from './start-crew.ts';

const options: CheckOptions = workerData;

parentPort?.on('message', (request: CheckRequest) => {
  const reply: CheckReply = request.map(({ index, text }) => ({ index, diagnostics: check(text, options) }));
  parentPort?.postMessage(reply);
});
