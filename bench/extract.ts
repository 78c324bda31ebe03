// Measures how the time that reading and checking take grows with the document, and what hostile documents take.
// Writes bench/RESULTS.md; --full adds hostile documents of 1 MB, which takes half an hour. Figures are processor time; ratios are what counts, the milliseconds are this machine's.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { check } from '../src/check/index.ts';
import { extract, layOutWords } from '../src/extract/index.ts';
import { findExcess, parse } from '../src/markdown/index.ts';
import { hostileInputs } from '../test/helpers/hostile-inputs.ts';
import { readLexicons } from '../test/helpers/read-lexicons.ts';
import { growPlan } from './grow-plan.ts';
import { measure } from './measure.ts';
import { writeBrainstorm } from './write-brainstorm.ts';

const full = process.argv.includes('--full');
const program = join(process.cwd(), 'bin/planwright.js');
const folder = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
const lexicons = readLexicons();
/** As they come with the built-in pack. */
const laidOut = layOutWords(lexicons);
/** The same languages as if nothing had been read with them: what is remembered of earlier texts would be measured. */
const fresh = (): typeof lexicons => lexicons.map((one) => ({ ...one }));
const remark = unified().use(remarkParse).use(remarkGfm).freeze();

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

const ratio = (now: number, before: number | undefined): string =>
  before === undefined ? '' : (now / before).toFixed(2);

/** Milliseconds on the clock, and how it ended, of node with some arguments. */
function run(args: readonly string[]): { readonly time: number; readonly code: number | null } {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [...args], { stdio: 'ignore', timeout: 600_000 });
  return { time: performance.now() - start, code: status };
}

/** The text of a document on the disk, for the program to read. */
function onDisk(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Turns in which each size comes once: what slows the machine for a while falls on all of them. */
const turns = 5;
/** Of these, those in which the sizes come that take long. */
const longTurns = 3;
/** In KiB: up to here once is too little of a turn. */
const small = 100;
/** In KiB: up to here the parser alone is waited for. */
const bearable = 1280;

interface Cost {
  readonly remark: number;
  readonly parse: number;
  readonly extract: number;
}

/** What reading a document of some KiB takes, once. */
function costOf(size: number): Cost {
  const text = writeBrainstorm(size * 1024);
  const runs = size <= small ? 3 : 1;
  return {
    remark: size <= bearable ? measure(() => remark.parse(text), runs) : Infinity,
    parse: measure(() => parse(text), runs),
    extract: measure(() => extract(text, fresh(), laidOut), runs),
  };
}

function growth(): string {
  const sizes = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10_240];
  // Until V8 has compiled what it will, that is what is measured.
  measure(() => extract(writeBrainstorm(300_000), fresh(), laidOut));
  const measured = Array.from({ length: turns }, (_, turn) =>
    sizes.map((size) => {
      if (size > bearable && turn >= longTurns) return undefined;
      const cost = costOf(size);
      process.stderr.write(`${turn + 1}: ${size} KiB ${Object.values(cost).map(Math.round).join(' ')}\n`);
      return cost;
    }),
  );
  const least = (at: number, what: keyof Cost): number =>
    Math.min(...measured.map((turn) => turn[at]?.[what] ?? Infinity));
  const rows = sizes.map((size, at) => [
    `${size} KiB`,
    ...(['remark', 'parse', 'extract'] as const).flatMap((what) => {
      const now = least(at, what);
      return now === Infinity ? ['', ''] : [now.toFixed(0), ratio(now, at > 0 ? least(at - 1, what) : undefined)];
    }),
  ]);
  return table(
    ['size', 'remark alone, ms', 't(2n)/t(n)', 'parse, ms', 't(2n)/t(n)', 'extract, ms', 't(2n)/t(n)'],
    rows,
  );
}

/** What checking some plans takes, the least of turns in which each comes once: a collection of garbage falls on one of them. */
function leastOf(plans: readonly string[]): readonly number[] {
  const turns = Array.from({ length: 9 }, () => plans.map((plan) => measure(() => check(plan), 1)));
  return plans.map((_, at) => Math.min(...turns.map((turn) => turn[at] ?? Infinity)));
}

/** How much longer a plan of twice the size takes to check, part by part. */
function checking(): string {
  const plan = readFileSync('examples/notification-preferences/brainstorm.plan.md', 'utf8');
  const numbered = (size: number): readonly [string, string] => [
    'tasks without fields',
    `## 5. Step-by-Step Implementation Tasks\n\n${Array.from({ length: size / 40 }, (_, at) => `${at + 1}. Do the part number ${at} of the work`).join('\n')}\n`,
  ];
  const grown = (size: number): Map<string, string> => new Map([...growPlan(plan, size), numbered(size)]);
  const [half, whole] = [grown(400_000), grown(800_000)];
  const rows = [...whole].map(([heading, text]) => {
    const [before, now] = leastOf([half.get(heading) ?? '', text]);
    const row = [heading.replace(/^#+ /u, ''), (now ?? 0).toFixed(0), ratio(now ?? 0, before)];
    process.stderr.write(`${row.join(' ')}\n`);
    return row;
  });
  return table(['what is repeated', '800 kB, ms', 't(2n)/t(n)'], rows);
}

function hostile(): string {
  const sizes = [100_000, ...(full ? [1_000_000] : [])];
  const rows = Object.entries(hostileInputs).map(([name, write]) => {
    const cells = sizes.flatMap((size) => {
      const text = write(size);
      const excess = findExcess(text);
      if (excess) return [`refused: ${excess.ruleId}`];
      return [measure(() => extract(text, fresh(), laidOut), 1).toFixed(0)];
    });
    process.stderr.write(`${name}: ${cells.join(', ')}\n`);
    return [name, ...cells];
  });
  return table(['input', ...sizes.map((size) => `${String(size / 1000)} kB, ms`)], rows);
}

function wholeProgram(): string {
  const floor = Math.min(...[1, 2, 3, 4, 5].map(() => run(['-e', '0']).time));
  const rows = [10, 100, 1024].map((size) => {
    const path = onDisk(`${String(size)}.md`, writeBrainstorm(size * 1024));
    const least = Math.min(...[1, 2, 3].map(() => run([program, 'extract', path]).time));
    return [`extract, ${String(size)} KiB`, (least / floor).toFixed(1)];
  });
  return table(['command', '× `node -e 0`'], rows);
}

try {
  const report = `# What reading costs

Made by \`npm run bench\`${full ? ' `-- --full`' : ''} with Node ${process.version}; ratios are what counts, the milliseconds are one machine's.

## Time against size

A long brainstorm of varied sections that weighs a handful of options; processor time, warm.

${growth()}

## The whole program

${wholeProgram()}

## Plans of which one part grows

Processor time of \`check\`, one part of a plan repeated up to 400 and 800 kB.

${checking()}

## Hostile documents

Processor time of \`extract\`, or the limit that refuses the document before it is parsed.

${hostile()}
`;
  writeFileSync('bench/RESULTS.md', report);
} finally {
  rmSync(folder, { recursive: true });
}
