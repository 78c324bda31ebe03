// Loaded into a measured program before it starts: says at its end what it took, in the file that the environment names.
import { writeFileSync } from 'node:fs';

const start = performance.now();
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const taken = { wall: performance.now() - start, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  writeFileSync(process.env.PLANWRIGHT_BENCH_USAGE, JSON.stringify(taken));
});
