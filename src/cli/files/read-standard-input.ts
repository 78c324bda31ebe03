import { readSync } from 'node:fs';

const chunk = 65_536;
/** How long to wait before asking again, in milliseconds. */
const pause = 10;

/**
 * Reads standard input to its end. A pipe whose writer is slow and does not block answers EAGAIN in the meantime,
 * which `readFileSync(0)` takes for a failure: https://github.com/nodejs/node/issues/35997.
 */
export function readStandardInput(): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const buffer = new Uint8Array(chunk);
    try {
      const length = readSync(0, buffer);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(buffer.subarray(0, length));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // Windows says so where a pipe has ended.
      if (code === 'EOF') return Buffer.concat(chunks);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
