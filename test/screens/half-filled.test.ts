import { describe, expect, test } from 'vitest';
import { bundledWizard } from '../helpers/bundled-wizard.ts';
import { openEndpoints } from '../helpers/open-endpoints.ts';
import { keys } from '../helpers/pseudo-terminal.ts';
import { answerAll, moveTo, titleOf, type WizardOnTerminal, type WizardStart } from '../helpers/wizard-on-terminal.ts';

const start = bundledWizard();
/** A wizard at its endpoints, in a form that is not filled in as far as it must be, or is. */
async function halfFilled(named: boolean, rest: WizardStart = {}): Promise<WizardOnTerminal> {
  const run = start(rest);
  await run.until('Express');
  await openEndpoints(run);
  run.type('a');
  await run.until(`❯ ${titleOf('endpoints', 'name')}:`);
  if (named) run.type('DELETE /v1/orders/{id}');
  await moveTo(run, titleOf('endpoints', 'purpose'), '\t');
  run.type(`cancels it,${keys.ctrlJ}for good`);
  await run.until('for good');
  return run;
}

describe('a record that is half filled in', () => {
  const named =
    '{ name: "DELETE /v1/orders/{id}", method: DELETE, path: "/v1/orders/{id}", purpose: "cancels it,\\nfor good" }';
  const nameless = '- { question: endpoints, typed: { purpose: "cancels it,\\nfor good" } }';

  test.each<readonly [string, (run: WizardOnTerminal) => void, number]>([
    ['Ctrl+C', (run) => run.type(keys.ctrlC), 130],
    ['Ctrl+S', (run) => run.type(keys.ctrlS), 130],
    ['SIGTERM', (run) => run.kill('SIGTERM'), 143],
  ])('%s keeps it, and going on asks for the rest of it', async (_, end, code) => {
    const run = await halfFilled(false);
    end(run);
    expect(await run.ended).toBe(code);
    expect(run.read('notes.answers.yaml')).toContain(nameless);

    const again = start({ folder: run.folder });
    await again.until('Express');
    again.type(keys.enter);
    await again.until(titleOf('choice'));
    again.type(keys.enter);
    await again.until(`✔ ${titleOf('choice')}`);
    await answerAll(again, 'o', 'One is half filled in');
    again.type('a');
    await again.until(`${titleOf('endpoints', 'purpose')}: cancels it, for good`);
    again.type(`PUT /v1/orders${keys.ctrlO}`);
    await again.until('● PUT /v1/orders   cancels it, for good');
    expect(again.screen().slice(again.screen().lastIndexOf('Found in the'))).not.toContain('half filled in');
    again.type(keys.ctrlC);
    await again.ended;
    expect(again.read('notes.answers.yaml')).toContain('name: PUT /v1/orders');
  });

  test('SIGKILL leaves it on the disk', async () => {
    for (const [isNamed, expected] of [
      [false, nameless],
      [true, named],
    ] as const) {
      const run = await halfFilled(isNamed);
      await run.onDisk('notes.answers.yaml', expected);
      run.kill('SIGKILL');
      await run.ended;
      expect(run.read('notes.answers.yaml')).toContain(expected);
    }
  });

  test('back and away to the review, it is there when one comes back', async () => {
    const run = await halfFilled(false);
    run.type(keys.ctrlR);
    await run.until('Review: nothing is written yet');
    run.type(keys.backTab);
    await run.until('One is half filled in');
    run.type('a');
    await run.until(`${titleOf('endpoints', 'purpose')}: cancels it, for good`);
    run.type(`GET /v1/x${keys.backTab}`);
    await run.until('● GET /v1/x   cancels it, for good');
    run.type(keys.ctrlC);
    await run.ended;
    expect(run.read('notes.answers.yaml')).toContain('name: GET /v1/x');
  });

  test('what was changed of one that is there stays changed, whichever way it is left', async () => {
    const run = start({ flags: ['--full'] });
    await run.until(titleOf('title'));
    await openEndpoints(run);
    run.type('e');
    await moveTo(run, titleOf('endpoints', 'response'), '\t');
    run.type('a stream');
    for (let at = 0; at < 7; at += 1) run.type(keys.backTab);
    await run.until(/● GET .* a stream/u);
    run.type('e');
    await moveTo(run, titleOf('endpoints', 'request'), '\t');
    run.type('nothing');
    run.type(keys.ctrlR);
    await run.until('Review: nothing is written yet');
    run.type(keys.ctrlC);
    await run.ended;
    expect(run.read('notes.answers.yaml')).toMatch(/request: nothing, response: a stream/u);
  });
});

test('a half typed text and a half edited item are on the disk before anything can end the program', async () => {
  const run = start({ flags: ['--full'] });
  await run.until('Answer: Live order status');
  run.type(' by pu');
  await run.onDisk('notes.answers.yaml', 'title: Live order status by pu\n');
  run.type(`sh${keys.enter}`);
  await run.until('● We poll every 5 s');
  run.type('e');
  await run.until('Its words:');
  run.type(' Half');
  await run.onDisk('notes.answers.yaml', ' Half');
  run.kill('SIGKILL');
  await run.ended;
  expect(run.read('notes.answers.yaml')).toMatch(/- We poll every 5 s .* Half\n/u);
  expect(run.read('notes.answers.yaml')).toContain('title: Live order status by push\n');

  const again = start({ folder: run.folder });
  await again.until('Express');
  expect(again.screen()).toContain(`Left in the middle, and asked again: ${titleOf('problem')}`);
  again.type(keys.enter);
  // It was left in the middle: asked again also where only gaps are filled.
  await again.until(/● We poll every 5 s .* Half/u);
  again.type(keys.ctrlC);
  await again.ended;
});
