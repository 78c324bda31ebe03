import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../helpers/temp-folder.ts';
import { bundledWizard } from '../helpers/bundled-wizard.ts';
import { keys } from '../helpers/pseudo-terminal.ts';
import { moveTo, titleOf, type WizardOnTerminal, type WizardStart } from '../helpers/wizard-on-terminal.ts';

const start = bundledWizard();

async function review(rest: WizardStart = {}) {
  const run = start(rest);
  await run.until('Express');
  run.type(keys.ctrlR);
  await run.until('Review: nothing is written yet');
  return run;
}

describe('the review', () => {
  test('shows the plan page by page before it is written', async () => {
    const run = await review();
    await moveTo(run, 'Look at the plan');
    run.type(keys.enter);
    expect(await run.until('Lines 1 to')).toContain('## 1. Final Decision Summary');
    run.type('n');
    await run.until(/^(?![\s\S]*## 1\.)[\s\S]*\n## 2\. Architecture Overview/u);
    run.type('q');
    await run.until('Review: nothing is written yet');
    run.type(keys.ctrlC);
    expect(await run.ended).toBe(130);
  });

  test('an open question leads to the question that settles it, and its answer back to the review', async () => {
    const run = await review();
    const count = Number(/Open questions: (\d+)/u.exec(run.screen())?.[1]);
    await moveTo(run, 'Open questions:');
    run.type(keys.enter);
    await run.until('Which open question?');
    await moveTo(run, 'Q1 ');
    run.type(keys.enter);
    await run.until(/ · question \d+ of \d+/u);
    run.type(keys.backTab);
    await run.until('Review: nothing is written yet');
    expect(run.screen()).toContain(`Open questions: ${count}`);
    run.type(keys.ctrlC);
    await run.ended;
  });

  test('any question is found by its words, changed, and written', async () => {
    const run = await review();
    await moveTo(run, 'Any question');
    run.type(keys.enter);
    await run.until('Which question?');
    run.type('called');
    await run.until('Search: called');
    await moveTo(run, titleOf('title'));
    run.type(keys.enter);
    await run.until('Answer: Live order status');
    run.type(` by push${keys.ctrlJ}`);
    await run.until('by push\n');
    run.type(`and nothing else${keys.enter}`);
    await run.until(`✔ ${titleOf('title')}`);
    await run.until('Review: nothing is written yet');
    await moveTo(run, 'Write the plan', keys.up);
    run.type(keys.enter);
    expect(await run.ended).toBe(0);
    expect(run.read('notes.answers.yaml')).toContain('Live order status by push\n      and nothing else\n');
  });
});

describe('an open question that no question of the interview settles', () => {
  const change = (text: string): string =>
    `${text}\n## Open questions\n- Who may see an order?\n- How long is the stream kept open?\n`;

  async function atOpen(): Promise<WizardOnTerminal> {
    const run = await review({ change });
    await moveTo(run, 'Open questions:');
    run.type(keys.enter);
    await run.until('Which open question?');
    await moveTo(run, 'Who may see an order?');
    run.type(keys.enter);
    await run.until('Answer it in your own words');
    return run;
  }

  test('says why it is asked and what waits for it, and takes an answer that the plan goes by', async () => {
    const run = await atOpen();
    expect(run.screen()).toContain('Asked because of: ');
    expect(run.screen()).toMatch(/line \d+: “Who may see an order\?”/u);
    expect(run.screen()).toContain('Waits for it: ');
    run.type(keys.enter);
    await run.until('❯ Answer:');
    run.type(`Only who has ordered${keys.enter}`);
    await run.until('Review: nothing is written yet');
    expect(run.screen()).toMatch(/❯ Open questions: \d+/u);
    await moveTo(run, 'Write the plan', keys.up);
    run.type(keys.enter);
    expect(await run.ended).toBe(0);
    expect(run.read('notes.answers.yaml')).toContain('- Who may see an order? Only who has ordered\n');
    expect(run.read('notes.answers.yaml')).not.toContain('question: Who may see');
    const plan = run.read('notes.plan.md');
    expect(plan.slice(plan.indexOf('## 10.'))).not.toContain('Who may see an order');
    expect(plan.slice(0, plan.indexOf('## 2.'))).toContain('Who may see an order? Only who has ordered');
    expect(plan).toContain('How long is the stream kept open?');
  });

  test('half an answer is kept when one leaves, and Shift+Tab leads back to the others', async () => {
    const run = await atOpen();
    run.type(keys.backTab);
    await run.until(/❯ Q\d+ Who may see an order\?/u);
    run.type(keys.enter);
    await run.until('Answer it in your own words');
    run.type(keys.enter);
    await run.until('❯ Answer:');
    run.type('Only wh');
    await run.until('Only wh');
    run.type(keys.ctrlC);
    expect(await run.ended).toBe(130);
    expect(run.read('notes.answers.yaml')).toContain('- Who may see an order? Only wh\n');
  });
});

test('the review remembers where one went from, and its lists do too', async () => {
  const run = await review();
  await moveTo(run, '4. Database Changes');
  run.type(keys.enter);
  await run.until('Database Changes: which question?');
  await moveTo(run, titleOf('columns'));
  run.type(keys.enter);
  await run.until(/Section 4 of 10/u);
  run.type(keys.enter);
  await run.until('❯ 4. Database Changes');
  run.type(keys.enter);
  await run.until(`❯ 2 ${titleOf('columns')}`);
  run.type(keys.backTab);
  await run.until('❯ 4. Database Changes');
  run.type(keys.ctrlC);
  await run.ended;
});

describe('texts', () => {
  test('“none” says that there is none, and is there when one comes back', async () => {
    const run = await review({ flags: ['--pack', 'audited'] });
    await moveTo(run, 'Any question');
    run.type(keys.enter);
    await run.until('Which question?');
    run.type('change recorded');
    await run.until('Search: change recorded');
    run.type(keys.enter);
    await run.until('“none” says there is none');
    run.type('none');
    await run.until('Answer: none');
    run.type(keys.enter);
    await run.until('✔ Under which number is the change recorded?  none');
    await run.until('Review: nothing is written yet');
    run.type(keys.backTab);
    await run.until('❯ Answer: none');
    run.type(keys.ctrlC);
    expect(await run.ended).toBe(130);
    expect(run.read('notes.answers.yaml')).toContain('changeRecord: none\n');
  });

  const lines = Array.from({ length: 10 }, (_, at) => `Pasted ${at + 1} of ten`);
  test.each([
    ['', keys.pasted(`\r${lines.join('\r')}`)],
    [', with the line ends of Windows', keys.pasted(`\r\n${lines.join('\r\n')}`)],
    [', also where a terminal does not mark pastes', `\r${lines.join('\r')}\r`],
  ])('a paste of ten lines is one text of ten lines%s', async (_, paste) => {
    const run = start({ flags: ['--full'], rows: 18 });
    await run.until('Answer: Live order status');
    run.type(paste);
    await run.until('Pasted 10 of ten');
    run.type(keys.enter);
    await run.until(`✔ ${titleOf('title')}`);
    await run.until('● We poll every 5 s');
    run.type(keys.ctrlC);
    await run.ended;
    expect(run.read('notes.answers.yaml')).toContain(lines.map((line) => `      ${line}\n`).join(''));
  });

  test('Ctrl+E opens the editor that the person named, with the text, and takes what it saved', async () => {
    const folder = tempFolder();
    const editor = join(folder, 'an editor');
    writeFileSync(editor, '#!/bin/sh\ncp "$2" seen.txt\nprintf "Edited: %s\\nsecond\\n" "$1" > "$2"\n');
    chmodSync(editor, 0o700);
    const run = start({ flags: ['--full'], env: { VISUAL: `'${editor}' --wait`, EDITOR: 'false' } });
    await run.until('Answer: Live order status');
    run.type('\u0005');
    await run.until('Answer: Edited: --wait\n          second\n');
    expect(run.read('seen.txt')).toBe('Live order status\n');
    run.type(keys.ctrlC);
    expect(await run.ended).toBe(130);
  });

  test.each([
    ['is not there', 'no-such-editor', 'no-such-editor could not be started'],
    ['fails', 'false', 'false ended with an error'],
  ])('an editor that %s changes nothing', async (_, EDITOR, message) => {
    const run = start({ flags: ['--full'], env: { VISUAL: '', EDITOR } });
    await run.until('Answer: Live order status');
    run.type('\u0005');
    expect(await run.until(message)).toContain('Answer: Live order status\n');
    run.type(keys.ctrlC);
    expect(await run.ended).toBe(130);
  });
});

describe('records', () => {
  test('a path is completed from the folder; where nothing was found, there may be none', async () => {
    const run = start({ flags: ['--full'] });
    await run.until(titleOf('title'));
    run.type(keys.ctrlR);
    await run.until('Review: nothing is written yet');
    await moveTo(run, '5. Step-by-Step');
    run.type(keys.enter);
    await run.until('which question?');
    await moveTo(run, titleOf('files'));
    run.type(keys.enter);
    await run.until('Nothing is kept');
    run.type('a');
    await run.until(`❯ ${titleOf('files', 'path')}:`);
    run.type('no\t');
    await run.until('❯ Path: notes.');
    run.type('md\r');
    await run.until(/❯ .*‹not said›/u);
    run.type(keys.ctrlO);
    await run.until('● notes.md');
    run.type(' n');
    await run.until(`✔ ${titleOf('files')}  none`);
    await run.until('Review: nothing is written yet');
    run.type(keys.ctrlC);
    await run.ended;
    expect(run.read('notes.answers.yaml')).toContain('files: none\n');
  });
});
