import { describe, expect, test } from 'vitest';
import { bundledWizard } from '../helpers/bundled-wizard.ts';
import { openEndpoints } from '../helpers/open-endpoints.ts';
import { keys } from '../helpers/pseudo-terminal.ts';
import { answerAll, moveTo, titleOf } from '../helpers/wizard-on-terminal.ts';

const start = bundledWizard();

describe('the wizard on a real terminal', () => {
  test('straight through: confirm the choice, leave the rest open, write', async () => {
    const run = start();
    expect(await run.until('Express')).toContain('Final Decision Summary             ');
    run.type(keys.enter);
    const choice = await run.until(titleOf('choice'));
    expect(choice).toContain('Section 1 of 10 · Final Decision Summary · question 1 of');
    expect(choice).toContain('line 15: “We go with **Server-sent events** because browsers reconnect by themselves.”');
    expect(choice).toContain('it goes to Open Questions as Q1');
    run.type(keys.enter);
    await run.until(`✔ ${titleOf('choice')}  Server-sent events`);
    await answerAll(run, 'o');
    run.type(keys.enter);
    expect(await run.ended).toBe(0);
    expect(run.read('notes.plan.md')).toMatch(/^## 1\. Final Decision Summary\n/u);
    expect(run.read('notes.answers.yaml')).not.toContain('draft:');
  });

  test('back across questions: an earlier answer is changed, and what was typed after it stays', async () => {
    const run = start({ flags: ['--full'] });
    await run.until(titleOf('title'));
    run.type(keys.enter);
    await run.until(`${titleOf('problem')}\n`);
    run.type('a');
    await run.until('New:');
    run.type(`Phones go flat${keys.enter}${keys.enter}`);
    await run.until('● Phones go flat\n');
    run.type(keys.enter);
    await run.until(`✔ ${titleOf('problem')}  2 kept`);
    await run.until(titleOf('choice'));
    run.type(keys.backTab);
    await run.until('● Phones go flat\n');
    run.type(keys.backTab);
    await run.until('Answer: Live order status');
    run.type(` by push${keys.enter}`);
    await run.until(`✔ ${titleOf('title')}  Live order status by push`);
    await run.until('● Phones go flat\n');
    run.type(keys.ctrlC);
    expect(await run.ended).toBe(130);
    const draft = run.read('notes.answers.yaml');
    expect(draft).toContain('title: Live order status by push');
    expect(draft).toContain('- Phones go flat');
    expect(draft).toContain('draft: [ title, problem ]');
  });

  test('back across sections, over what was asked and nothing else, and forth again', async () => {
    const run = start();
    await run.until('Express');
    run.type(keys.enter);
    await run.until(titleOf('choice'));
    run.type(keys.enter);
    // The last place on the screen is the one that is asked; the lines before it are of what was answered.
    const at = (place: string): RegExp => new RegExp(`${place}\\n(?![\\s\\S]*Section \\d)`, 'u');
    await run.until(at('Section 1 of 10 · .* · question 2 of 2'));
    run.type('o');
    await run.until(at('Section 2 of 10 · .* · question 1 of 2'));
    run.type(keys.backTab);
    await run.until(at('Section 1 of 10 · .* · question 2 of 2'));
    run.type(keys.backTab);
    await run.until(at('Section 1 of 10 · .* · question 1 of 2'));
    run.type(keys.enter);
    await run.until(at('Section 1 of 10 · .* · question 2 of 2'));
    run.type('o');
    await run.until(at('Section 2 of 10 · .* · question 1 of 2'));
    run.type(keys.ctrlC);
    expect(await run.ended).toBe(130);
  });

  test('from the review to any question and back to it', async () => {
    const run = start();
    await run.until('Express');
    run.type(keys.ctrlR);
    await run.until('Review: nothing is written yet');
    await moveTo(run, '2. Architecture Overview');
    await moveTo(run, '1. Final Decision Summary', keys.up);
    run.type(keys.enter);
    await run.until('Final Decision Summary: which question?');
    await moveTo(run, titleOf('constraints'));
    run.type(keys.enter);
    await run.until('● No new infrastructure');
    run.type(`${keys.down} `);
    await run.until('○ Must ship in March');
    run.type(keys.enter);
    await run.until('Review: nothing is written yet');
    await moveTo(run, 'Write the plan', keys.up);
    run.type(keys.enter);
    expect(await run.ended).toBe(0);
    expect(run.read('notes.plan.md')).toContain('No new infrastructure');
    expect(run.read('notes.plan.md')).not.toContain('Must ship in March');
  });

  test('a record is added in a form', async () => {
    const run = start({ flags: ['--full'] });
    await run.until(titleOf('title'));
    await openEndpoints(run);
    run.type('a');
    await run.until(`❯ ${titleOf('endpoints', 'name')}:`);
    run.type(`${keys.enter}${keys.enter}${keys.enter}${keys.ctrlO}`);
    await run.until(`${titleOf('endpoints', 'name')} is needed`);
    run.type('DELETE /v1/orders/{id}');
    await moveTo(run, titleOf('endpoints', 'change'), '\t');
    run.type(keys.right);
    await run.until('‹new›');
    run.type(`${keys.right}${keys.right}`);
    await run.until('‹removed›');
    await moveTo(run, titleOf('endpoints', 'purpose'), '\t');
    run.type(`cancels it${keys.ctrlO}`);
    await run.until('● DELETE /v1/orders/{id}   removed · cancels it');
    run.type(keys.ctrlC);
    expect(await run.ended).toBe(130);
    expect(run.read('notes.answers.yaml')).toContain(
      '{ name: "DELETE /v1/orders/{id}", method: DELETE, path: "/v1/orders/{id}", change: removed, purpose: cancels it }',
    );
  });
});
