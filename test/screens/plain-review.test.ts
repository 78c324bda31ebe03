import { describe, expect, test } from 'vitest';
import { bundledWizard } from '../helpers/bundled-wizard.ts';
import { keys } from '../helpers/pseudo-terminal.ts';
import { moveTo, titleOf, type WizardOnTerminal } from '../helpers/wizard-on-terminal.ts';

const start = bundledWizard();
const change = (text: string): string => `${text}\n## Open questions\n- Who may see an order?\n`;

async function review(flags: readonly string[] = []): Promise<WizardOnTerminal> {
  const run = start({ flags: ['--plain', ...flags], change, rows: 200, columns: 120 });
  await run.until('Express');
  run.type('review\r');
  await run.until(/Review: nothing is written yet[\s\S]*\n>$/u);
  return run;
}

/** The number of the last way on that holds a text. */
function numberOf(run: WizardOnTerminal, text: string): string {
  const lines = run.screen().split('\n');
  const line = lines.findLast((one) => /^\d+\. /u.test(one) && one.includes(text)) ?? '';
  return /^\d+/u.exec(line)?.[0] ?? '';
}

describe('the review in plain lines', () => {
  test('reads the plan as it would be written, section by section', async () => {
    const run = await review();
    run.type(`${numberOf(run, 'Look at the plan')}\r`);
    await run.until('## 1. Final Decision Summary');
    expect(run.screen()).not.toContain('## 2. Architecture Overview');
    run.type('\r');
    await run.until('## 2. Architecture Overview');
    run.type('10\r');
    await run.until('## 10. Open Questions');
    expect(run.screen()).not.toContain('## 3. ');
    run.type('\r');
    await run.until(/Review: nothing is written yet[\s\S]*Review: nothing is written yet/u);
    run.type('leave\r');
    expect(await run.ended).toBe(130);
    expect(run.written()).not.toContain('\u001B');
  });

  test('says what settles each open question, goes there, and comes back', async () => {
    const run = await review();
    run.type(`${numberOf(run, 'Open questions:')}\r`);
    const seen = await run.until(/Which open question\?[\s\S]*\n>$/u);
    expect(seen.slice(seen.indexOf('Which open'))).toContain(`Settled by: ${titleOf('integrations')}`);
    run.type(`${numberOf(run, `Settled by: ${titleOf('integrations')}`)}\r`);
    await run.until(/Section 2 of 10[^\n]*\n[^\n]*other systems/u);
    run.type('none\r');
    await run.until(/Review: nothing is written yet[\s\S]*Review: nothing is written yet/u);
    run.type('leave\r');
    await run.ended;
    expect(run.read('notes.answers.yaml')).toContain('integrations: none');
  });

  test('a question is found by its words, and its answer is changed', async () => {
    const run = await review();
    run.type('plan called\r');
    await run.until(/Section 1 of 10[^\n]*\n[^\n]*called/u);
    run.type('Order status by push\\\rand nothing else\r');
    await run.until(/Review: nothing is written yet[\s\S]*Review: nothing is written yet/u);
    run.type('which are\r');
    await run.until('Which question?');
    run.type('back\r');
    await run.until(/Which question\?[\s\S]*Review: nothing is written yet/u);
    run.type('no such words\r');
    await run.until('Not understood: no such words');
    run.type('1\r');
    expect(await run.ended).toBe(0);
    expect(run.read('notes.answers.yaml')).toContain('Order status by push\n      and nothing else\n');
  });

  test('an open question that no other settles is answered there, with the same bytes as on the drawn screen', async () => {
    const run = await review();
    run.type(`${numberOf(run, 'Open questions:')}\r`);
    await run.until(/Which open question\?[\s\S]*\n>$/u);
    run.type(`${numberOf(run, 'Who may see an order?')}\r`);
    await run.until('Asked because of: ');
    run.type('Only who has ordered\r');
    await run.until(/Asked because[\s\S]*Review: nothing is written yet/u);
    run.type('1\r');
    expect(await run.ended).toBe(0);

    const drawn = start({ change });
    await drawn.until('Express');
    drawn.type(keys.ctrlR);
    await drawn.until('Review: nothing is written yet');
    await moveTo(drawn, 'Open questions:');
    drawn.type(keys.enter);
    await drawn.until('Which open question?');
    await moveTo(drawn, 'Who may see an order?');
    drawn.type(keys.enter);
    await drawn.until('Answer it in your own words');
    drawn.type(keys.enter);
    await drawn.until('❯ Answer:');
    drawn.type(`Only who has ordered${keys.enter}`);
    await drawn.until('Review: nothing is written yet');
    await moveTo(drawn, 'Write the plan', keys.up);
    drawn.type(keys.enter);
    expect(await drawn.ended).toBe(0);
    expect(run.read('notes.answers.yaml')).toBe(drawn.read('notes.answers.yaml'));
    expect(run.read('notes.plan.md')).toBe(drawn.read('notes.plan.md'));
  });

  test('a record is filled in field by field; back leads to the field before, and leaving keeps it', async () => {
    const run = await review();
    run.type(`${titleOf('endpoints').replace('?', '')}\r`);
    await run.until('GET /v1/orders/{id}/stream');
    run.type('PUT /v1/orders/{id}\r');
    await run.until(titleOf('endpoints', 'method'));
    run.type('\r\r');
    await run.until(titleOf('endpoints', 'change'));
    run.type('back\r');
    await run.until(new RegExp(`${titleOf('endpoints', 'change')}[\\s\\S]*\\n${titleOf('endpoints', 'path')} `, 'u'));
    run.type('/v1/orders/{id}/state\r');
    await run.until(new RegExp(`state\\n${titleOf('endpoints', 'change')}`, 'u'));
    run.type('leave\r');
    expect(await run.ended).toBe(130);
    expect(run.read('notes.answers.yaml')).toContain('path: "/v1/orders/{id}/state"');
  });
});
