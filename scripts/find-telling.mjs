// Says which changes of `extract` no case can tell, and which of them the documents of some files tell:
//   node scripts/find-telling.mjs list schemas/
//   node scripts/find-telling.mjs ask coverage/some.txt
// The documents stand behind lines with `~~~~~ document`, as in test/fixtures/short-readings, and are printed with what is found in
// them. What the cases reach is read once, which takes minutes, and kept in `coverage/untold.json` until the code changes; what a
// document tells counts as told from then on. Delete the file to have the cases read anew. Changes that do not compile are listed too.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CasesRunner } from './cases-runner.mjs';
import { instrumented } from './instrumented.mjs';
import { Untold } from './untold.mjs';

const kept = 'coverage/untold.json';
const [opening, behind] = ['~~~~~ document\n', '~~~~~ found\n'];
const [way = 'list', ...named] = process.argv.slice(2);
const { mutants, texts } = await instrumented();
const changes = mutants.filter(({ status }) => status === undefined);
const version = createHash('sha256')
  .update([...texts.values()].join('\n'))
  .digest('hex');

/** A change for people: its place, what stands there, and what the change puts there. */
function shown({ fileName, location: { start, end }, replacement }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  const last = lines.length === 1 ? end.column - start.column : lines[0].length;
  const there = lines[0].slice(start.column, start.column + last);
  return `${relative(resolve('src/extract'), fileName)}:${start.line + 1}:${start.column + 1} ${there} => ${replacement.replaceAll(/\s+/gu, ' ')}`;
}

const runner = new CasesRunner(texts);
const known = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
const isKnown = known.version === version;
const untold = new Untold(changes, isKnown ? known : undefined);
const keep = () => writeFileSync(kept, JSON.stringify({ version, ...untold.kept() }));
if (way !== 'list' || !isKnown) await runner.init();
if (!isKnown) {
  await runner.dryRun();
  for (const one of runner.allNoted()) untold.add(one);
  mkdirSync('coverage', { recursive: true });
  keep();
}

if (way === 'list') {
  const parts = named.length > 0 ? named : [''];
  const some = untold.left().filter(({ fileName }) => parts.some((part) => fileName.includes(`extract/${part}`)));
  for (const change of some) console.log(`${untold.why(change)} ${shown(change)}`);
}

if (way === 'ask') {
  const [, ...documents] = named
    .map((name) => readFileSync(name, 'utf8'))
    .join('')
    .split(opening);
  for (const [source] of documents.map((one) => one.split(behind))) {
    const found = runner.reading(source);
    const told = untold.newIn(runner.noted(source)).filter(({ id }) => runner.reading(source, id) !== found);
    untold.tell(told);
    keep();
    console.log(`${opening}${source}${behind}${found}~~~~~ tells ${told.length}\n${told.map(shown).join('\n')}\n`);
  }
}
