// What a large pack costs: a plan made with a pack that adds rules and questions to ten-section, against the same plan made
// with ten-section alone, run in turn. Writes bench/PACKS.md.
//   npm run build && node bench/packs.mjs [rules] [questions] [rounds]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [rules, questions, rounds] = [200, 100, 9].map((number, at) => Number(process.argv[at + 2] ?? number));
const program = fileURLToPath(new URL('../bin/planwright.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
const pack = join(folder, 'large');
for (const name of ['questions', 'playbook/team']) mkdirSync(join(pack, name), { recursive: true });
writeFileSync(join(pack, 'pack.yaml'), 'name: large\nversion: 1.0.0\nextends: ten-section\n');
for (let at = 0; at < questions; at += 1)
  writeFileSync(
    join(pack, 'questions', `team-${at}.yaml`),
    `id: team-${at}\npath: team.point${String.fromCharCode(97 + (at % 26))}${'x'.repeat(Math.floor(at / 26))}\nsection: ${(at % 10) + 1}\ntitle: What about point ${at}?\nwhy: It is asked of every change.\ntype: items\nseeds: []\nslot: decision.details\n`,
  );
for (let at = 0; at < rules; at += 1)
  writeFileSync(
    join(pack, 'playbook/team', `team-rule-${at}.yaml`),
    `id: team-rule-${at}
title: Point ${at} of the handbook
reason: The handbook asks for it.
cites: ${at % 10 === 3 ? '&source ' : ''}[ "the handbook, ${at}" ]
each: architecture.components
when: { name: { $words: [ worker, queue, part ${at} ] } }
by: "*"
adds:
  tasks:
    - { key: point ${at % 20}, phase: ${(at % 4) + 1}, name: Settle point ${at % 20}, purpose: "Go through point ${at % 20}; done when it is settled.", files: [ the handbook ], owner: coder }
  statements:
    testing.edge:
      - rank: 90
        text: ${at % 5 === 0 ? '>-\n          ' : '"'}Point ${at % 20} of {{{group_code}}} ([[point ${at % 20}]]).${at % 5 === 0 ? '' : '"'}
examples:
  fires: [ { architecture: { components: [ { name: the worker } ] } } ]
  holds: [ { architecture: { components: none } } ]
`,
  );
cpSync(fileURLToPath(new URL('../examples/report-queue/brainstorm.md', import.meta.url)), join(folder, 'notes.md'));

/** Tells on stderr how much of the processor a run took, which what else the machine does changes less than the clock. */
const meter =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(`\\ncpu ${(user+system)/1000}`)})';

/** Milliseconds of the processor that one plan takes. */
function run(name) {
  const child = spawnSync(
    process.execPath,
    ['--import', meter, program, 'plan', 'notes.md', '--yes', '--dry-run', '--pack', name],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  return { time: Number(/cpu (\S+)/u.exec(child.stderr)?.[1]), lines: child.stdout.split('\n').length };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = { 'ten-section': [], './large': [] };
for (let round = 0; round <= rounds; round += 1)
  for (const name of Object.keys(times)) {
    const { time, lines } = run(name);
    // The first round warms the disk.
    if (round > 0) times[name].push(time);
    else console.log(`${name}: a plan of ${lines} lines`);
  }
const [base, large] = Object.values(times).map(median);
const ratios = times['./large'].map((time, at) => time / times['ten-section'][at]);
const row = (name, pack) => `| ${name} | ${pack.toFixed(0)} | ${(pack / base).toFixed(2)} |`;
const text = `# What a large pack costs

Milliseconds of the processor that \`planwright plan notes.md --yes\` takes, ${rounds} rounds in turn, medians; ${availableParallelism()} cores, Node ${process.versions.node}.
Made by \`npm run build && node bench/packs.mjs\`. Milliseconds are the machine's, the ratios are what counts. A fifth of the
rules has a folded text, and every tenth an anchor, which takes the whole of YAML to read.

| pack | milliseconds | ratio |
|---|--:|--:|
${row('ten-section', base)}
${row(`ten-section, ${rules} rules and ${questions} questions more`, large)}

The median of the ratios of each round is ${median(ratios).toFixed(2)}.
`;
writeFileSync(new URL('PACKS.md', import.meta.url), text);
process.stdout.write(text);
rmSync(folder, { recursive: true });
