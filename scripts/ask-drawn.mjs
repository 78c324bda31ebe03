// Asks one of so many changes of all files of `extract`, in the order of their hashes, and says after every ten how many were found.
//   node scripts/ask-drawn.mjs 77 60
// What earlier draws found (`known-told.mjs`) is not asked again; take `coverage/told.json` away to have it asked.
// It can be ended at any time: what was asked until then is a draw as well. The same cases tell as in `npm run mutate -- extract:1:77:60`,
// which copies the project, visits the other changes too and says nothing before its end.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CasesRunner } from './cases-runner.mjs';
import { instrumented } from './instrumented.mjs';
import { drawnHash, isDrawn } from './is-drawn.mjs';
import { KnownTold } from './known-told.mjs';
import { layOutSources, refusedByTypes } from './refused-by-types.mjs';
import { scoreOf } from './score-drawn.mjs';

/** So often as in the first run, times this, a change may be met before it counts as one that never ends. */
const patience = 100;

const [seed = '1', share = '100'] = process.argv.slice(2);
const draw = { seed, share: Number(share) };

const { mutants, texts } = await instrumented();
const byHash = (a, b) => (drawnHash(a, draw) < drawnHash(b, draw) ? -1 : 1);
const all = mutants.filter((one) => one.status === undefined && isDrawn(one, draw));
layOutSources();
const refused = refusedByTypes(all);
const drawn = all.filter(({ id }) => !refused.has(id)).toSorted(byHash);
console.log(`${refused.size} of ${all.length} changes that were drawn do not compile`);
const known = new KnownTold(mutants, ['byDraws']);
const runner = new CasesRunner(texts, new Set(drawn.map(({ id }) => id)));
await runner.init();
const { tests, mutantCoverage } = await runner.dryRun();
const failed = tests.filter(({ failureMessage }) => failureMessage !== undefined).map(({ name }) => name);
if (failed.length > 0) throw new Error(`these cases fail without a change: ${failed.join(', ')}`);

/** Of a change the cases that reach it, and how often they meet it all together. */
function reached(id) {
  const counts = Object.entries(mutantCoverage.perTest).filter(([, known]) => id in known);
  return { names: counts.map(([name]) => name), met: counts.reduce((sum, [, known]) => sum + known[id], 0) };
}

const survivors = join('coverage', 'drawn.txt');
mkdirSync('coverage', { recursive: true });
writeFileSync(survivors, '');
let killed = 0;
for (const [at, activeMutant] of drawn.entries()) {
  const isKnown = known.has(activeMutant);
  const { names, met } = reached(activeMutant.id);
  const { status } = isKnown
    ? { status: 'known' }
    : names.length > 0
      ? await runner.mutantRun({ activeMutant, testFilter: names, hitLimit: met * patience })
      : { status: 'not reached' };
  const survived = status === 'survived' || status === 'not reached';
  if (!survived) {
    killed += 1;
    known.add('byDraws', [activeMutant]);
  }
  const { fileName, location, replacement } = activeMutant;
  const { line, column } = location.start;
  if (survived) appendFileSync(survivors, `${fileName}:${line + 1}:${column + 1} ${status}: ${replacement}\n`);
  if ((at + 1) % 10 === 0 || at + 1 === drawn.length) console.log(scoreOf(killed, at + 1, drawn.length));
}
known.keep();
