/** Processor time of this process in milliseconds: it does not count what else the machine does. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time that some work takes, in milliseconds: the least of several runs. */
export function measure(work: () => unknown, runs = 3): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = spent();
    work();
    least = Math.min(least, spent() - start);
  }
  return least;
}
