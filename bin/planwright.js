#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Answered before anything is loaded: scripts ask it often.
  process.stdout.write(`${JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version}\n`);
} else if (existsSync(new URL('dist/cli.js', root))) {
  const { keepCompiled } = await import('./keep-compiled.js');
  keepCompiled();
  const { main } = await import('../dist/cli.js');
  process.exitCode = await main(argv, { root });
} else {
  process.stderr.write('planwright: it has not been built yet; run npm run build in its folder\n');
  process.exitCode = 2;
}
