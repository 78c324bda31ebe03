// Measures what composing and rendering cost against the number of records in the answers, up to 5,000, and how the cost
// grows when they double: a ratio of 2 is linear, 4 is quadratic. `node bench/compose.mjs [most records [rounds]]`, after a
// build; without numbers it writes bench/COMPOSE.md as well.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compose, loadPack, render } from '../dist/index.js';

const root = new URL('../templates/ten-section/', import.meta.url).pathname;
const most = Number(process.argv[2] ?? 5000);
const rounds = Number(process.argv[3] ?? 3);

function* filesIn(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else yield [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
  }
}

/** One record of each kind a number, in turn, so that every kind grows with the number of records. */
const kinds = {
  'architecture.components': (at) => ({
    name: `module ${at}`,
    change: at % 2 ? 'new' : 'changed',
    purpose: `part ${at}`,
  }),
  'contracts.endpoints': (at) => ({
    name: `POST /v1/things${at}`,
    method: 'POST',
    path: `/v1/things${at}`,
    change: 'new',
  }),
  'contracts.events': (at) => ({ name: `thing${at}.created`, change: 'new', consumers: [`module ${at}`] }),
  'data.tables': (at) => ({ name: `things${at}`, change: 'new', columns: ['id', 'name'] }),
  'data.columns': (at) => ({
    name: `field${at}`,
    table: `old_things${at}`,
    change: 'new',
    type: 'text',
    references: 'others',
  }),
  'work.files': (at) => ({ path: `src/things${at}/store.ts`, change: 'changed' }),
  'work.tasks': (at) => `Move the worker ${at} to the new queue of things${at}`,
  'risks.list': (at) => ({
    risk: `The queue ${at} runs full`,
    impact: 'work waits',
    mitigation: `Limit the queue ${at}`,
  }),
  'questions.open': (at) => ({ question: `Who owns the queue ${at}?`, group: 'business' }),
  'decision.constraints': (at) => `Rule ${at} of the house holds`,
};

function answersOf(count, pack) {
  const answers = new Map([['decision.choice', { type: 'text', value: { text: 'A queue', line: 1 } }]]);
  for (let at = 0; at < count; at += 1) {
    const [path, make] = Object.entries(kinds)[at % Object.keys(kinds).length];
    const made = make(at);
    const type = typeof made === 'string' ? 'items' : 'entries';
    if (!answers.has(path)) answers.set(path, { type, value: [] });
    answers.get(path).value.push(type === 'items' ? { text: made, line: at + 2 } : { values: made, line: at + 2 });
  }
  const ordered = pack.questions.map(({ path }) => [path, answers.get(path)]).filter(([, answer]) => answer);
  const { name, version, sha256 } = pack;
  return { format: 1, origin: { pack: { name, version, sha256 } }, answers: new Map(ordered) };
}

/** The best of some rounds, in milliseconds of processor time: what else the machine does only ever adds. */
function best(work) {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    work();
    least = Math.min(least, (process.cpuUsage(start).user + process.cpuUsage(start).system) / 1000);
  }
  return least;
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const { pack, diagnostics } = loadPack(new Map(filesIn(root)), { sha256 });
if (!pack) throw new Error(diagnostics[0]?.message);
const sizes = [8, 4, 2, 1].map((part) => Math.round(most / part));
const lines = [
  '| records | tasks | compose | t(2n)/t(n) | render | t(2n)/t(n) |',
  '| ------: | ----: | ------: | ---------: | -----: | ---------: |',
];
let before;
for (const count of sizes) {
  const answers = answersOf(count, pack);
  const plan = compose(answers, pack);
  const now = { compose: best(() => compose(answers, pack)), render: best(() => render(plan, pack)) };
  const tasks = plan.phases.reduce((sum, phase) => sum + phase.tasks.length, 0);
  const cells = ['compose', 'render'].flatMap((name) => [
    `${now[name].toFixed(0)} ms`,
    before ? (now[name] / before[name]).toFixed(2) : '',
  ]);
  lines.push(`| ${[count, tasks, ...cells].join(' | ')} |`);
  before = now;
}
console.log(lines.join('\n'));
if (process.argv.length === 2) {
  const about =
    '# Composing and rendering\n\nProcessor time of `node bench/compose.mjs`, the best of three rounds, on one machine under other load. ' +
    'What matters is the growth: 2 is linear, 4 is quadratic.\n\n';
  writeFileSync(new URL('COMPOSE.md', import.meta.url), `${about}${lines.join('\n')}\n`);
}
