// Says which changes of `extract` hardly any case can tell, by the lines that have most of them, and which of them the documents of
// some files tell:
//   node scripts/find-telling.mjs list schemas/
//   node scripts/find-telling.mjs ask coverage/some.txt
// The documents stand behind lines with `~~~~~ document`, as in test/fixtures/short-readings, and are printed with what is found in
// them. `learn-told.mjs` is to be run before. What a document tells counts as told from then on (`known-told.mjs`). Changes that do
// not compile are listed too.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CasesRunner } from './cases-runner.mjs';
import { instrumented } from './instrumented.mjs';
import { KnownTold } from './known-told.mjs';
import { readDocuments, shownDocument } from './short-documents.mjs';
import { shownChange } from './shown-change.mjs';
import { Telling } from './telling.mjs';
import { DrawnNumbers } from './variants/drawn-numbers.mjs';

const [way = 'list', ...named] = process.argv.slice(2);
const { mutants, texts } = await instrumented();
const changes = mutants.filter(({ status }) => status === undefined);
const known = new KnownTold(changes);
const left = changes.filter((one) => !known.has(one));

if (way === 'list') {
  const parts = named.length > 0 ? named : [''];
  const some = left.filter(({ fileName }) => parts.some((part) => fileName.includes(`extract/${part}`)));
  const lines = new Map();
  for (const one of some) {
    const place = `${one.fileName}:${one.location.start.line}`;
    lines.set(place, [...(lines.get(place) ?? []), one]);
  }
  for (const [{ fileName, location }, ...others] of [...lines.values()].toSorted((a, b) => b.length - a.length)) {
    const line = readFileSync(fileName, 'utf8').split('\n')[location.start.line].trim();
    const place = `${relative(resolve('src/extract'), fileName)}:${location.start.line + 1}`;
    console.log(`${others.length + 1} ${place} ${line}`);
  }
}

if (way === 'ask') {
  const runner = new CasesRunner(texts, new Set(left.map(({ id }) => id)));
  await runner.init();
  const { quick } = runner;
  const telling = new Telling(quick, changes, known, new DrawnNumbers(1));
  for (const source of named.flatMap(readDocuments)) {
    const told = telling.newIn(source, { isAll: true });
    known.add('bySearch', told);
    known.keep();
    console.log(shownDocument(source, quick.reading(source), told.map(shownChange)));
    if (!quick.holdsSpaced(source)) console.log('Wider spaces change what is found.');
  }
}
