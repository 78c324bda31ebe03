// Loaded into the program before it starts: at one call of one function of the disk, the process is killed or the call fails.
// PLANWRIGHT_FAULT=renameSync:2:kill (before the second call), renameSync:2:killed (behind it), or an error: writeFileSync:1:ENOSPC
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [name, count, fault] = process.env.PLANWRIGHT_FAULT.split(':');
const real = fs[name];
let calls = 0;
fs[name] = (...args) => {
  // Only what the program does with its drafts counts.
  const isOurs = typeof args[0] === 'number' ? args[0] > 2 : String(args[0]).endsWith('.tmp');
  if (isOurs) calls += 1;
  if (!isOurs || calls !== Number(count)) return real(...args);
  if (fault === 'kill') process.kill(process.pid, 'SIGKILL');
  if (fault === 'killed') {
    real(...args);
    process.kill(process.pid, 'SIGKILL');
  }
  if (name === 'writeFileSync') real(args[0], String(args[1]).slice(0, 40));
  throw Object.assign(new Error(`${fault}: made by the test`), { code: fault });
};
syncBuiltinESMExports();
