import { describe, expect, test } from 'vitest';
import { bundledWizard } from '../helpers/bundled-wizard.ts';
import { keys } from '../helpers/pseudo-terminal.ts';
import { titleOf } from '../helpers/wizard-on-terminal.ts';

const start = bundledWizard();

describe('leaving and going on', () => {
  test.each([
    ['Ctrl+C', keys.ctrlC],
    ['Ctrl+D', keys.ctrlD],
    ['Ctrl+S', keys.ctrlS],
  ])('%s keeps the draft and says how to go on', async (_, key) => {
    const run = start({ flags: ['--full'] });
    await run.until(titleOf('title'));
    run.type(keys.enter);
    await run.until('● We poll every 5 s');
    run.type(key);
    expect(await run.ended).toBe(130);
    expect(run.screen()).toContain('your answers are kept in notes.answers.yaml. To go on: planwright notes.md');
    expect(run.read('notes.answers.yaml')).toContain('draft: [ title ]');
  });

  test('going on asks the next question, and back leads over what was settled', async () => {
    const run = start({ flags: ['--full'] });
    await run.until(titleOf('title'));
    run.type(` by push${keys.enter}`);
    await run.until('● We poll every 5 s');
    run.type(keys.ctrlC);
    await run.ended;
    const again = start({ folder: run.folder });
    expect(await again.until('Express')).toContain('Going on where you left: 1 question is settled.');
    again.type('2');
    await again.until('● We poll every 5 s');
    again.type(keys.backTab);
    await again.until('Answer: Live order status by push');
    again.type(keys.ctrlC);
    await again.ended;
    expect(again.read('notes.answers.yaml')).toContain('title: Live order status by push');
  });

  test('killed in the middle of a list, nothing that was typed is lost', async () => {
    const run = start({ flags: ['--full'] });
    await run.until(titleOf('title'));
    run.type(keys.enter);
    await run.until('● We poll every 5 s');
    run.type('a');
    await run.until('New:');
    run.type(`Phones go flat${keys.enter}`);
    await run.until('● Phones go flat\n');
    await run.onDisk('notes.answers.yaml', '- Phones go flat\n');
    run.kill('SIGKILL');
    await run.ended;
    expect(run.read('notes.answers.yaml')).toContain('draft: [ title ]');
    const again = start({ folder: run.folder, flags: ['--full'] });
    await again.until('● Phones go flat');
    again.type(keys.ctrlC);
    await again.ended;
  });

  test('a paste of ten lines is ten items, into the list itself too, also where a terminal does not mark pastes', async () => {
    const lines = Array.from({ length: 10 }, (_, at) => `Pasted ${at + 1} of ten`);
    for (const [paste, into] of [
      [keys.pasted(lines.join('\r')), 'a'],
      [`${lines.join('\r')}\r`, 'a'],
      [keys.pasted(lines.join('\r\n')), ''],
      [`${lines.join('\r')}\r`, ''],
    ] as const) {
      const run = start({ flags: ['--full'] });
      await run.until(titleOf('title'));
      run.type(keys.enter);
      await run.until('● We poll every 5 s');
      run.type(into);
      if (into !== '') await run.until('New:');
      run.type(paste);
      await run.until('Pasted 10 of ten');
      if (into !== '') run.type(keys.backTab);
      await run.until('space keep/drop');
      run.type(keys.enter);
      await run.until(`✔ ${titleOf('problem')}  11 kept`);
      run.type(keys.ctrlC);
      await run.ended;
      for (const line of lines) expect(run.read('notes.answers.yaml')).toContain(`- ${line}\n`);
    }
  });
});
