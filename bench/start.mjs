// Measures what a start costs, as a ratio to `node -e 0` in the same run: one program after the other, in turn, on the clock
// and in processor time. Peers take part where they are installed: npm ci --prefix bench/peers
//   npm run build && node bench/start.mjs [rounds]
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

const own = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const program = own('bin/planwright.js');
// Where it is set, reading the certificates triples the floor.
const { NODE_EXTRA_CA_CERTS: _certificates, CI: _ci, NO_COLOR: _noColor, ...env } = process.env;

/** Milliseconds on the clock and of the processor that node takes with some arguments. */
function run(args, cwd) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'time', process.execPath, ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  const [wall, user, system] = stderr
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { status, wall, cpu: user + system };
}

/** Milliseconds until a program on a terminal has written some text, or has ended. */
function until(args, cwd, text) {
  const start = performance.now();
  const terminal = spawn(process.execPath, args, { cwd, cols: 100, rows: 40, name: 'xterm-256color', env });
  let screen = '';
  let ended = false;
  return new Promise((resolve) => {
    const end = () => {
      if (ended) return;
      ended = true;
      const wall = performance.now() - start;
      // Nobody answers sooner than this.
      setTimeout(() => {
        resolve({ status: 0, wall, cpu: undefined });
        terminal.kill();
      }, 700);
    };
    terminal.onData((data) => {
      screen += data;
      if (text !== undefined && screen.includes(text)) end();
    });
    terminal.onExit(end);
  });
}

function brainstormFolder(folder) {
  const lines = readFileSync(own('examples/report-queue/brainstorm.md'), 'utf8').split('\n').slice(0, 100);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'notes.md'), lines.join('\n'));
  copyFileSync(own('examples/report-queue/brainstorm.plan.md'), join(folder, 'example.plan.md'));
  return folder;
}

function ours(folder) {
  return [
    { name: 'planwright --version', most: 1.2, args: [program, '--version'] },
    { name: 'planwright --help', most: 2.3, args: [program, '--help'] },
    { name: 'planwright check, one plan', most: 5, args: [program, 'check', 'example.plan.md'] },
    {
      name: 'planwright --yes, 100 lines',
      most: 6,
      args: [program, 'notes.md', '--yes', '--force', '--output', 'out.plan.md'],
    },
  ].map((one) => ({ ...one, measure: () => run(one.args, folder) }));
}

/** Peers: what each does with its own smallest job, or with the same plan. */
function peers(folder) {
  const at = (path) => own(`bench/peers/node_modules/${path}`);
  const linted = own('node_modules');
  const all = [
    { name: 'hygen, one file', script: at('hygen/dist/bin.js'), args: ['thing', 'new', '--name', 'one'] },
    {
      name: 'plop, one file',
      script: at('plop/bin/plop.js'),
      args: ['--plopfile', 'plopfile.cjs', 'thing', 'one', '--force'],
    },
    { name: 'readme-md-generator -y', script: at('readme-md-generator/src/index.js'), args: ['-y'] },
    {
      name: 'markdownlint-cli2, one plan',
      script: join(linted, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'),
      args: ['example.plan.md'],
    },
    {
      name: 'remark-cli, one plan',
      script: join(linted, 'remark-cli/cli.js'),
      args: [
        'example.plan.md',
        '--no-stdout',
        '--use',
        own('node_modules/remark-gfm/index.js'),
        '--use',
        own('node_modules/remark-preset-lint-recommended/index.js'),
      ],
    },
  ];
  cpSync(own('bench/peers/job'), folder, { recursive: true });
  return all
    .filter(({ script }) => existsSync(script))
    .map(({ name, script, args }) => ({
      name,
      measure: () => {
        // It would ask whether to write over the one that is there.
        rmSync(join(folder, 'README.md'), { force: true });
        return run([script, ...args], folder);
      },
    }));
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** A table of ratios, as Markdown. */
export async function start(rounds = 15) {
  const folder = brainstormFolder(mkdtempSync(join(tmpdir(), 'planwright-bench-')));
  const floor = { name: '`node -e 0`', measure: () => run(['-e', '0'], folder) };
  const terminalFloor = { name: '`node -e 0` on a terminal', measure: () => until(['-e', '0'], folder) };
  const wizard = {
    name: 'planwright, first question on a terminal',
    most: 8,
    measure: () => until([program, 'notes.md', '--output', 'asked.md'], folder, 'Write the plan now'),
  };
  const programs = [floor, ...ours(folder), terminalFloor, wizard, ...peers(folder)];
  const taken = new Map(programs.map(({ name }) => [name, []]));
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const { name, measure } of programs) taken.get(name).push(await measure());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const of = (name, what) => median(taken.get(name).map((one) => one[what]));
  const least = (name, what) => Math.min(...taken.get(name).map((one) => one[what]));
  const rows = programs.map(({ name, most }) => {
    const base = name.includes('terminal') ? terminalFloor.name : floor.name;
    const failed = taken.get(name).find(({ status }) => status > 1);
    if (failed) throw new Error(`${name} ended with ${failed.status}`);
    const cpu = of(name, 'cpu');
    const cells = [
      name,
      (of(name, 'wall') / of(base, 'wall')).toFixed(2),
      (least(name, 'wall') / least(base, 'wall')).toFixed(2),
      cpu === undefined ? '' : (cpu / of(base, 'cpu')).toFixed(2),
      most ?? '',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `| program | × on the clock, medians | × on the clock, least | × of the processor | at most |
|---|--:|--:|--:|--:|
${rows.join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(await start(Number(process.argv[2] ?? 15)));
  process.exit();
}
