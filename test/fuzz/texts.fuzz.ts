import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { check, fix } from '../../src/check/index.ts';
import { parseConfig } from '../../src/cli/config/parse-config.ts';
import { compose } from '../../src/compose/index.ts';
import { extract } from '../../src/extract/index.ts';
import { parseAnswers, printAnswers, seedAnswers, setAnswer } from '../../src/interview/index.ts';
import { findExcess, parse } from '../../src/markdown/index.ts';
import type { Answers } from '../../src/model/index.ts';
import { loadPack } from '../../src/pack/index.ts';
import { parsePlan } from '../../src/plan/index.ts';
import { reportFacts } from '../../src/report/index.ts';
import { checkTemplates, render } from '../../src/render/index.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';
import { parserAsserts } from '../helpers/parser-asserts.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';
import { mutated, runs, timed } from './mutated.ts';

const root = join(import.meta.dirname, '../..');
const pack = builtInPack();
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;
const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));

/** The kinds of nodes that never stand in a plan, and addresses that run something. */
function foreignIn(node: Nodes): readonly string[] {
  const own = node.type === 'html' || node.type === 'code' ? [node.type] : [];
  const runs = 'url' in node && /^\s*(?:javascript|data|vbscript):/iu.test(node.url) ? [node.url] : [];
  return [...own, ...runs, ...('children' in node ? node.children.flatMap(foreignIn) : [])];
}

/** What the contract says of every plan, whatever it was made of. */
function expectPlan(plan: string): void {
  expect(plan.startsWith('## 1. Final Decision Summary\n')).toBe(true);
  expect(plan.match(/^## \d+\. .+$/gmu)).toHaveLength(10);
  expect(plan.endsWith('\n') && !plan.endsWith('\n\n')).toBe(true);
  expect(plan).not.toMatch(control);
  expect(foreignIn(parse(plan))).toEqual([]);
}

const brainstorms = [...filesIn('examples', 'brainstorm.md'), ...filesIn('test/fixtures/extract', '.md')];

test('brainstorms: what is found has lines of the document, and no control signs', () => {
  fc.assert(
    fc.property(mutated(brainstorms, 600), (source) => {
      fc.pre(!parserAsserts(source) && !findExcess(source));
      const read = timed(() => extract(source, pack.lexicons));
      const lines = source.split(/\r\n|\n|\r/u).length;
      for (const { line } of read.facts) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
      const document = { path: 'a.md', sha256: 'x', ...read };
      for (const format of ['text', 'json'] as const)
        expect([...reportFacts(format, [document], { colors: false })].join('')).not.toMatch(control);
    }),
    runs(6000),
  );
});

test('brainstorms: the plan is one of ten sections, without HTML, code and addresses that run', () => {
  fc.assert(
    fc.property(mutated(brainstorms, 600), (source) => {
      fc.pre(!parserAsserts(source) && !findExcess(source));
      const { facts } = extract(source, pack.lexicons);
      const origin = { pack: { name: pack.name, version: pack.version, sha256: pack.sha256 } };
      const answers: Answers = { format: 1, origin, answers: seedAnswers(pack.questions, facts) };
      expectPlan(timed(() => render(compose(answers, pack), pack)));
    }),
    runs(500),
  );
});

const answersFiles = filesIn('examples', '.answers.yaml');

test('answers files: read to answers that print and read the same, or refused with a place', () => {
  fc.assert(
    fc.property(mutated(answersFiles, 1500), (source) => {
      const { answers, diagnostics } = timed(() => parseAnswers(source, pack, 'a.yaml'));
      if (!answers) expect(diagnostics.length).toBeGreaterThan(0);
      else expect(parseAnswers(printAnswers(answers, pack), pack, 'a.yaml').answers).toEqual(answers);
      expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    }),
    runs(14_000),
  );
});

test('settings: set, or refused with a place', () => {
  const paths = fc.constantFrom(
    ...pack.questions.map(({ path }) => path),
    '__proto__.a',
    'constructor.prototype',
    'a.b',
  );
  fc.assert(
    fc.property(paths, mutated(['{ name: a, change: new }', '[a, b]', 'yes', 'some words']), (path, value) => {
      const { answers, diagnostics } = timed(() => setAnswer(new Map(), `${path}=${value}`, pack));
      if (!answers) expect(diagnostics.length).toBeGreaterThan(0);
      expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    }),
    runs(10_000),
  );
});

const packFiles = smallPackFiles();
const changedFile = fc
  .constantFrom(...packFiles)
  .chain(([path, text]) => mutated([text]).map((changed) => [path, changed] as const));

test('packs: in order, or findings with a place', () => {
  fc.assert(
    fc.property(changedFile, (changed) => {
      const { pack: loaded, diagnostics } = timed(() =>
        loadPack(new Map([...packFiles, changed]), { sha256: () => 'x' }),
      );
      if (loaded) checkTemplates(loaded);
      else expect(diagnostics.length).toBeGreaterThan(0);
      expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    }),
    runs(5000),
  );
});

const plans = [...filesIn('examples', '.plan.md'), ...filesIn('test/fixtures/check', 'plan.md')];

test('plans: findings within the document, mended to a text that is read again', () => {
  fc.assert(
    fc.property(mutated(plans, 1000), (source) => {
      fc.pre(!parserAsserts(source) && !findExcess(source));
      const found = timed(() => check(source, { owners: pack.owners }));
      for (const { message } of found) expect(message).not.toBe('');
      parsePlan(source);
      fix(source, { owners: pack.owners });
    }),
    runs(5000),
  );
});

test('configurations: options, or findings', () => {
  const seeds = ['rules:\n  task-id: off\n  no-filler: error\nowners: [coder]\nlimits:\n  taskFiles: 3\n', '{}\n'];
  fc.assert(
    fc.property(mutated(seeds), (source) => {
      const { options, diagnostics } = timed(() => parseConfig('c.yaml', source, ['task-id', 'no-filler']));
      if (!options) expect(diagnostics.length).toBeGreaterThan(0);
      expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    }),
    runs(10_000),
  );
});
