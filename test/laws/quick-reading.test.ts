import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, parseQuick } from '../../src/markdown/index.ts';
import { render } from '../../src/render/index.ts';
import { anyPlan } from '../helpers/any-plan.ts';
import { piece } from '../helpers/markdown-pieces.ts';
import { parserAsserts } from '../helpers/parser-asserts.ts';
import { sectionPack } from '../helpers/section-pack.ts';

const root = join(import.meta.dirname, '../..');
const clean = readFileSync(join(root, 'test/fixtures/check/a-clean-plan/plan.md'), 'utf8').split('\n');

/** The tree is the same in every node, text and place. */
function holds(source: string): void {
  fc.pre(!parserAsserts(source));
  expect(parseQuick(source)).toEqual(parse(source));
}

test('any plan that is rendered', () => {
  const pack = sectionPack();
  fc.assert(
    fc.property(anyPlan, (plan) => holds(render(plan, pack))),
    { numRuns: 40 },
  );
});

test('any text', () => {
  const start = fc.constantFrom(
    '# ',
    '- ',
    '  - ',
    '   - ',
    '    - ',
    '1. ',
    '2. ',
    '   1. ',
    '',
    '  ',
    '    ',
    '- [ ] ',
    '\n',
    '\n---\n\n',
    '```\n',
    '```js a b\n',
    '```\n\n',
    '```\n# a\n```\n',
    ' ```\n',
    '~~~~\n',
  );
  const words = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const calm = fc.constantFrom(
    'a',
    'a **b** c',
    '`a_b`: c',
    'a_b',
    '**a:**',
    'a `b',
    '[x] a',
    '~5 & 6 < 7',
    'a\\*b',
    '1. a',
    '-',
    '---',
    '****',
    '```',
    '~~~~~',
    '# a',
    '**a** b',
    '(**a**): b',
    '**a**, `b`',
    'é**a**',
    '字**a**字',
    '— **“a”** —',
    '[a](b)',
    'a [b c](./d_e.md#f), g',
    '**[a](b)** c',
    '![a](b)',
    '[[a](b)](c)',
  );
  const line = fc.tuple(start, fc.oneof({ weight: 4, arbitrary: calm }, words)).map((both) => both.join(''));
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
      holds,
    ),
    { numRuns: 2000 },
  );
});

test('tables, with whatever in their cells and around them', () => {
  const cell = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(' a ', 'b', ' `c d`  ', ' **e**', ' x_y ', '  ', ' é ', ' 1. a ', ' [x] '),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '\\', '`', ' `|` ', '\\|', '<b>', '\u00a0a\u00a0', '*', 'https://a.b'),
    },
  );
  const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => `|${cells.join('|')}|`);
  const two = fc.tuple(cell, cell).map((cells) => `|${cells.join('|')}|`);
  const under = fc.constantFrom('|---|---|', '| :-- | --: |', '|:-:|-|', '|---|', '---|---', '|--- --|---|', '| | |');
  const around = fc.constantFrom('', '', 'a', '- a', '  b', '# a', '| a', 'a |', '> a', '|', ' | a | b |', '```');
  const table = fc.tuple(
    around,
    fc.constantFrom('', '\n'),
    two,
    under,
    fc.array(fc.oneof(two, row), { maxLength: 3 }),
    around,
  );
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 2 }), (tables) =>
      holds(
        tables
          .map(([before, gap, head, line, rows, behind]) => [before + gap, head, line, ...rows, behind].join('\n'))
          .join('\n'),
      ),
    ),
    { numRuns: 3000 },
  );
});

test('any front matter, before any text', () => {
  const line = fc.constantFrom(
    '---',
    '--- ',
    '----',
    ' ---',
    '-- -',
    '',
    'a: b',
    '# a',
    '- a',
    'a',
    '...',
    '\ta: b',
    '[a]: b',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('---\n', '--- \n', ''), (lines, start) =>
      holds(`${start}${lines.join('\n')}`),
    ),
    { numRuns: 2000 },
  );
});

test('a good plan, however its lines are cut, indented, joined and moved', () => {
  const edit = fc.tuple(
    fc.nat(clean.length - 1),
    fc.constantFrom('cut', 'indent', 'outdent', 'join', 'blank', 'double', 'drop'),
    fc.nat(60),
  );
  const edited = fc.array(edit, { minLength: 1, maxLength: 10 }).map((edits) => {
    const lines = clean.slice(0, 120);
    for (const [at, what, column] of edits) {
      const line = lines[at] ?? '';
      if (what === 'cut') lines[at] = line.slice(0, column);
      if (what === 'indent') lines[at] = ' '.repeat(column % 5) + line;
      if (what === 'outdent') lines[at] = line.trimStart();
      if (what === 'join') lines.splice(at, 2, line + (lines[at + 1] ?? ''));
      if (what === 'blank') lines.splice(at, 0, '');
      if (what === 'double') lines.splice(at, 0, line);
      if (what === 'drop') lines.splice(at, 1);
    }
    return lines.join('\n');
  });
  fc.assert(fc.property(edited, holds), { numRuns: 60 });
});
