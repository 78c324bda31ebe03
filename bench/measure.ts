/** Processor time of this process in milliseconds: it does not count what else the machine does. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What is left over from before is not what is measured; with `--expose-gc`. */
const tidy = (): void => globalThis.gc?.();

/** Processor time that some work takes, in milliseconds: the least of several runs. */
export function measure(work: () => unknown, runs = 3): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    tidy();
    const start = spent();
    work();
    least = Math.min(least, spent() - start);
  }
  return least;
}
