// Makes variants of the documents of cases and keeps those that tell changes of `extract` which hardly any case told:
//   node scripts/search-telling.mjs SEED COUNT LEAST
// COUNT documents are changed step by step, each step kept where it tells more, and kept where they tell at least LEAST changes. What
// is kept stands in `coverage/kept-SEED.txt`, as in test/fixtures/short-readings, without what it does not need. No person writes so:
// it shows what is missing, and is to be written anew by one who reads what is found in it. What was told counts as told from then on
// (`known-told.mjs`; `learn-told.mjs` is to be run before).
import { appendFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CasesRunner } from './cases-runner.mjs';
import { instrumented } from './instrumented.mjs';
import { KnownTold } from './known-told.mjs';
import { readDocuments, shownDocument } from './short-documents.mjs';
import { shownChange } from './shown-change.mjs';
import { Telling } from './telling.mjs';
import { DrawnNumbers } from './variants/drawn-numbers.mjs';
import { piecesOf } from './variants/pieces-of.mjs';
import { shrunk } from './variants/shrunk.mjs';
import { Variants } from './variants/variants.mjs';

/** Where a document tells more than so many changes, only its blocks and lines are tried. */
const many = 12;
/** So often a document is changed. */
const steps = 24;
/** So many expressions a step is aimed at. */
const mostAims = 6;
const fixtures = 'test/fixtures';
const [seed = '1', count = '100', least = '4'] = process.argv.slice(2);
const out = join('coverage', `kept-${seed}.txt`);

/** The documents that variants are made of. The documents of some readings stand elsewhere. */
function sources() {
  const within = (family) =>
    readdirSync(join(fixtures, family))
      .toSorted()
      .map((name) => join(fixtures, family, name));
  const whole = ['extract', 'readings'].flatMap(within).map((folder) => join(folder, 'input.md'));
  const pieces = whole.filter((path) => existsSync(path)).flatMap((path) => piecesOf(readFileSync(path, 'utf8')));
  return [...within('short-readings').flatMap(readDocuments), ...pieces];
}

const { mutants, texts } = await instrumented();
const changes = mutants.filter(({ status }) => status === undefined);
const known = new KnownTold(changes);
const runner = new CasesRunner(texts, new Set(changes.flatMap((one) => (known.has(one) ? [] : [one.id]))));
await runner.init();
const { quick } = runner;
const phrases = quick
  .lexicons()
  .flatMap(({ words }) => Object.values(words).flatMap((lists) => Object.values(lists).flat()))
  .filter((one) => typeof one === 'string')
  .map((one) => one.replaceAll('*', ''));
const drawn = new DrawnNumbers(Number(seed));
const telling = new Telling(quick, changes, known, drawn);
const variants = new Variants(drawn, sources(), phrases);

/** A variant of a document, and what it tells that nothing told before. */
function variantOf(source, told) {
  const heard = drawn.below(4) > 0 ? telling.heardIn(source, told) : [];
  if (heard.length > 0) {
    const { text, aims } = variants.aimed(source, heard, 1 + drawn.below(mostAims));
    return { text, more: telling.toldBy(text, aims) };
  }
  const text = variants.of(source, 3);
  return text === undefined ? { more: [] } : { text, more: telling.newIn(text, { but: told }) };
}

/** A document that is changed step by step, each time so that it tells more than before. */
function grown(first) {
  let source = first;
  const told = [];
  for (let left = steps; left > 0; left -= 1) {
    const { text, more } = variantOf(source, told);
    if (more.length === 0 || !quick.holdsSpaced(text) || !telling.tellsAll(text, told)) continue;
    source = text;
    told.push(...more);
    told.push(...telling.newIn(source, { but: told }));
  }
  return { source, told };
}

const start = performance.now();
let kept = 0;
for (let at = 1; at <= Number(count); at += 1) {
  const { source, told } = grown(variants.source());
  if (told.length >= Number(least)) {
    const isStill = (text) => telling.tellsAll(text, told) && quick.holdsSpaced(text);
    const less = shrunk(source, isStill, told.length > many ? 2 : 3);
    known.add('bySearch', told);
    known.keep();
    variants.add(less);
    kept += 1;
    appendFileSync(out, shownDocument(less, quick.reading(less), told.map(shownChange)));
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  if (at % 5 === 0)
    console.log(`${seconds} s, ${at} documents, ${telling.asked} asked, ${kept} kept, ${telling.left().length} left`);
}
