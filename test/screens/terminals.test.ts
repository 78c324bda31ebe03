import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { cellWidth } from '../../src/cli/terminal/draw/cell-width.ts';
import { bundledWizard } from '../helpers/bundled-wizard.ts';
import { keys } from '../helpers/pseudo-terminal.ts';
import { answerAll, questionIds, titleOf } from '../helpers/wizard-on-terminal.ts';

const start = bundledWizard();

describe('terminals of all kinds', () => {
  test('40 columns and wide letters: nothing is left behind', async () => {
    const run = start({ columns: 40, rows: 30, flags: ['--full'] });
    await run.until(titleOf('title'));
    run.type(` 注文の状態をすぐに見せるための計画です、とても長い題名でも${keys.enter}`);
    await run.until('● We poll every 5 s');
    run.type(`${keys.down}?`);
    await run.until('Why: ');
    run.type('?');
    await run.until(/^(?![\s\S]*Why: )[\s\S]*space keep\/drop/u);
    run.type(keys.backTab);
    await run.until('❯ Answer: Live order status\n          注文の状態をすぐに見せるため\n          の計画です');
    run.type(keys.enter);
    await run.until('● We poll every 5 s');
    const screen = run.screen();
    expect(screen.split(titleOf('problem'))).toHaveLength(2);
    expect(screen.match(/^1\/10 Final Decision Summary · 2\/10$/gmu)).toHaveLength(1);
    run.type(keys.ctrlC);
    await run.ended;
  });

  test('40 columns and 15 rows, in Japanese: every screen shows where it stands, what is asked and all keys', async () => {
    const change = (): string =>
      readFileSync(join(import.meta.dirname, '../fixtures/wizard/japanese/brainstorm.md'), 'utf8');
    const run = start({ columns: 40, rows: 15, flags: ['--full'], change });
    for (let asked = ''; ;) {
      await run.until(/\d+\/10 .* · \d+\/\d+|Review: /u);
      const seen = run.visible();
      const head = seen.findLastIndex((line) => /^\d+\/10 .* · \d+\/\d+$/u.test(line));
      if (seen.some((line) => line.startsWith('Review: '))) break;
      if (head >= 0 && seen[head] !== asked && seen.join('\n').includes('^C leave')) {
        asked = seen[head] ?? '';
        expect(seen[head + 1]).toMatch(/\S/u);
        expect(seen.join('\n')).toContain('⇧Tab back');
        // A row of full width is one that a terminal has wrapped.
        for (const line of seen) expect(cellWidth(line)).toBeLessThanOrEqual(40);
        run.type(keys.enter);
      }
      await sleep(30);
    }
    run.type(keys.ctrlC);
    await run.ended;
  });

  test('no colours where NO_COLOR is set, colours where it is not', async () => {
    const colored = /\u001B\[(?:1|2|3\d)m/u;
    for (const [env, expected] of [
      [{ NO_COLOR: '1' }, false],
      [{}, true],
    ] as const) {
      const run = start({ env });
      await run.until('Express');
      run.type(keys.ctrlC);
      await run.ended;
      expect(colored.test(run.written())).toBe(expected);
    }
  });

  test('the plan on standard output, the questions on the terminal', async () => {
    const run = start({ flags: ['--output', '-'], stdout: 'out.md' });
    await run.until('Express');
    run.type('3');
    expect(await run.ended).toBe(0);
    expect(run.read('out.md')).toMatch(/^## 1\. Final Decision Summary\n/u);
    expect(run.read('out.md')).not.toContain('Express');
    expect(run.read('out.md')).not.toContain('\u001B');
  });

  test('in plain lines nothing is redrawn, and the same answers give the same bytes', async () => {
    const drawn = start();
    await drawn.until('Express');
    drawn.type(keys.enter);
    await drawn.until(titleOf('choice'));
    drawn.type('2');
    await drawn.until(`✔ ${titleOf('choice')}  Short polling`);
    await answerAll(drawn, 'n');
    drawn.type(keys.enter);
    expect(await drawn.ended).toBe(0);

    const plain = start({ flags: ['--plain'] });
    await plain.until('Express');
    plain.type('\r');
    await plain.until(titleOf('choice'));
    plain.type('2\r');
    await plain.until('question 2 of');
    plain.type('none\r'.repeat(20));
    await plain.until('Review: ');
    plain.type('1\r');
    expect(await plain.ended).toBe(0);
    expect(plain.read('notes.answers.yaml')).toBe(drawn.read('notes.answers.yaml'));
    expect(plain.read('notes.plan.md')).toBe(drawn.read('notes.plan.md'));
    expect(plain.written()).not.toContain('\u001B');
  });

  test.each([
    ['ACCESSIBLE=1', { ACCESSIBLE: '1' }],
    ['TERM=dumb', { TERM: 'dumb' }],
  ])('%s asks in plain lines, with every question of the full interview', async (_, env) => {
    const run = start({ env, flags: ['--full'], rows: 60 });
    await run.until(titleOf('title'));
    run.type('\r'.repeat(questionIds().length));
    await run.until('Review: ');
    run.type('leave\r');
    expect(await run.ended).toBe(130);
    expect(run.written()).not.toContain('\u001B');
    const asked = new Set(run.written().match(/Section \d+ of 10 · [^·]+ · question \d+ of \d+/gu));
    expect(asked.size).toBe(questionIds().length);
  });
});
