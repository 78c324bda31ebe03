// Learns which changes of `extract` its cases hardly tell, so that a search for documents asks of these alone:
//   node scripts/learn-told.mjs
// Each document of a case is read once, and what it may tell is counted. A change that many documents may tell is presumed to be told;
// others are asked of the few that may, in the quick way, and presumed as well where these tell. Changes that take long to ask are left
// out. What is found is kept by `known-told.mjs`.
import { CasesRunner } from './cases-runner.mjs';
import { instrumented } from './instrumented.mjs';
import { KnownTold } from './known-told.mjs';
import { mayTell } from './may-tell.mjs';

/** What so many documents may tell is presumed to be told. */
const many = 5;

const { mutants, texts } = await instrumented();
const changes = mutants.filter(({ status }) => status === undefined);
const known = new KnownTold(changes, ['byDraws', 'presumed']);
const left = () => changes.filter((one) => !known.has(one));
const runner = new CasesRunner(texts);
await runner.init();
const { quick } = runner;
known.add(
  'presumed',
  changes.filter((one) => quick.isSlow(one)),
);

const start = performance.now();
const say = (what) => {
  known.keep();
  console.log(
    `${Math.round((performance.now() - start) / 1000)} s, ${what}: ${left().length} of ${changes.length} may not be told`,
  );
};
say('begun');

/** For each change the documents that may tell it. */
const may = new Map(changes.map((one) => [one, []]));
const documents = quick.asked().filter(({ isSpaced }) => !isSpaced);
let open = left();
for (const [at, asked] of documents.toSorted((a, b) => b.source.length - a.source.length).entries()) {
  const noted = quick.noted(asked.source);
  for (const one of open) if (mayTell(one, noted)) may.get(one).push(asked);
  if (at % 20 === 0) {
    const often = open.filter((one) => may.get(one).length >= many);
    known.add('presumed', often);
    open = left();
  }
  if (at % 200 === 0) say(`${at} of ${documents.length} documents read`);
}
known.add(
  'presumed',
  open.filter((one) => may.get(one).length >= many),
);
open = left();
const never = open.filter((one) => may.get(one).length === 0).length;
say(`${never} changes could be told by no document`);

for (const [at, one] of open.entries()) {
  const byLength = may.get(one).toSorted((a, b) => a.source.length - b.source.length);
  if (byLength.some((asked) => quick.tellsTogether(asked, [one.id], true))) known.add('presumed', [one]);
  if (at % 500 === 0) say(`${at} of ${open.length} changes asked`);
}
say('all asked');
