import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { bundledWizard } from '../helpers/bundled-wizard.ts';
import { keys } from '../helpers/pseudo-terminal.ts';
import { titleOf, type WizardOnTerminal } from '../helpers/wizard-on-terminal.ts';

const start = bundledWizard();

/** A wizard at its second question, with a line added to it and another one half typed. */
async function halfTyped(): Promise<WizardOnTerminal> {
  const run = start({ flags: ['--full'] });
  await run.until(titleOf('title'));
  run.type(` by push${keys.enter}`);
  await run.until('● We poll every 5 s');
  run.type('a');
  await run.until('New:');
  run.type(`Phones go flat${keys.enter}`);
  await run.until('● Phones go flat\n');
  run.type('Nobody kno');
  await run.until('New: Nobody kno');
  return run;
}

describe('whatever ends the program, nothing typed is lost', () => {
  test.each<readonly [string, (run: WizardOnTerminal) => void, number]>([
    ['Ctrl+C', (run) => run.type(keys.ctrlC), 130],
    ['SIGTERM', (run) => run.kill('SIGTERM'), 143],
    ['SIGHUP', (run) => run.kill('SIGHUP'), 129],
  ])('%s keeps also the line that is half typed, and says how to go on', async (_, end, code) => {
    const run = await halfTyped();
    end(run);
    expect(await run.ended).toBe(code);
    await run.until('are kept in notes.answers.yaml. To go on: planwright notes.md --full');
    const draft = run.read('notes.answers.yaml');
    expect(draft).toContain('draft: [ title ]');
    expect(draft).toContain('title: Live order status by push');
    expect(draft).toMatch(/- Phones go flat\n +- Nobody kno\n/u);
  });

  test('a terminal that is closed', async () => {
    const run = await halfTyped();
    run.shut();
    for (let waited = 0; waited < 100 && !run.read('notes.answers.yaml').includes('Nobody kno'); waited += 1)
      await sleep(50);
    expect(run.read('notes.answers.yaml')).toMatch(/- Phones go flat\n +- Nobody kno\n/u);
  });

  test.each<readonly [string, NodeJS.Signals, number]>([
    ['SIGTERM', 'SIGTERM', 143],
    ['SIGHUP', 'SIGHUP', 129],
  ])('in plain lines, %s', async (_, signal, code) => {
    const run = start({ flags: ['--full', '--plain'] });
    await run.until(titleOf('title'));
    run.type('Order status by push\r');
    await run.until(titleOf('problem'));
    run.type('Phones go flat\r');
    await run.until('Phones go flat\n');
    await sleep(100);
    run.kill(signal);
    expect(await run.ended).toBe(code);
    expect(run.read('notes.answers.yaml')).toContain('title: Order status by push');
    expect(run.read('notes.answers.yaml')).toContain('- Phones go flat\n');
  });
});

describe('a brainstorm that has changed since', () => {
  test('what is new and what is gone is said, and only that is asked', async () => {
    const run = start();
    await run.until('Express');
    run.type(keys.ctrlR);
    await run.until('Review: nothing is written yet');
    run.type(keys.ctrlC);
    expect(await run.ended).toBe(130);

    const change = (text: string): string =>
      `\n\n${text.replace('- Must ship in March', '- Must ship in May\n- No downtime')}`;
    const again = start({ folder: run.folder, change, columns: 200 });
    const opening = await again.until('Express');
    expect(opening).toContain('notes.md has changed since; what you typed stays, and this is asked again:');
    expect(opening).toContain(
      `${titleOf('constraints')} new: “Must ship in May”, “No downtime”; gone: “Must ship in March”`,
    );
    again.type(keys.enter);
    await again.until(titleOf('choice'));
    again.type(keys.enter);
    const seen = await again.until(`● No downtime`);
    expect(seen).toContain(titleOf('constraints'));
    expect(seen).toContain('● Must ship in May');
    expect(seen.slice(seen.lastIndexOf(titleOf('constraints')))).not.toContain('Must ship in March');
    again.type(keys.enter);
    await again.until(`✔ ${titleOf('constraints')}`);
    again.type(keys.ctrlC);
    expect(await again.ended).toBe(130);
    expect(again.read('notes.answers.yaml')).toContain('draft: [ choice, constraints ]');

    const third = start({ folder: run.folder, change });
    expect(await third.until('Express')).not.toContain('has changed since');
    third.type(keys.ctrlC);
    await third.ended;
  });
});

describe('the plan on standard output', () => {
  test('there is a draft, the command to go on names the flags, and the answers stay', async () => {
    const flags = ['--output', '-', '--set', 'rollout.window=until 1 June'];
    const run = start({ flags, stdout: 'out.md', columns: 200 });
    await run.until('Express');
    run.type(keys.enter);
    await run.until(titleOf('choice'));
    run.type('2');
    await run.until(`✔ ${titleOf('choice')}  Short polling`);
    run.type(keys.ctrlC);
    expect(await run.ended).toBe(130);
    await run.until(/To go on: planwright notes\.md --output -$/u);
    expect(run.read('out.md')).toBe('');
    expect(run.read('notes.answers.yaml')).toMatch(/window:\n +- until 1 June/u);

    const again = start({ folder: run.folder, flags: ['--output', '-'], stdout: 'out.md' });
    await again.until('Express');
    again.type('3');
    expect(await again.ended).toBe(0);
    expect(again.read('out.md')).toMatch(/^## 1\. Final Decision Summary\n/u);
    expect(again.read('out.md')).toContain('until 1 June');
    expect(again.read('notes.answers.yaml')).toContain('choice: { text: Short polling');
    expect(again.read('notes.answers.yaml')).not.toMatch(/^(?:draft|found):/mu);
    expect(existsSync(join(run.folder, 'notes.plan.md'))).toBe(false);
  });
});
