import { render } from '@inquirer/testing';
import { describe, expect, test } from 'vitest';
import { formPrompt } from '../../src/cli/terminal/prompts/form-prompt.ts';
import { frame } from '../helpers/prompt-frame.ts';

describe('a form', () => {
  const fields = [
    { name: 'name', title: 'Name', type: 'text', required: true },
    { name: 'change', title: 'Change', type: 'choice', choices: ['new', 'changed'] },
    { name: 'tags', title: 'Tags', type: 'list' },
  ] as const;
  const complete = (text: string) => ({ text, offers: [] });
  const edit = () => ({ failed: 'no editor' });
  const config = { frame, above: [], fields, edit, values: { name: '', change: '', tags: '' }, complete };

  test('Enter goes from field to field and ends it with the last', async () => {
    const { answer, events } = await render(formPrompt, config);
    events.type('orders');
    for (const key of ['return', 'right', 'right', 'return']) events.keypress(key);
    events.type('a, b');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', values: { name: 'orders', change: 'changed', tags: 'a, b' } });
  });

  test('it does not end without its required fields', async () => {
    const { answer, events, getScreen } = await render(formPrompt, config);
    events.keypress({ name: 'o', ctrl: true });
    expect(getScreen()).toContain('Name is needed');
    events.type('x');
    events.keypress({ name: 'o', ctrl: true });
    expect(await answer).toEqual({ type: 'done', values: { name: 'x', change: '', tags: '' } });
  });

  test('going up shows and edits what was typed; up from the first field goes back', async () => {
    const { answer, events, getScreen } = await render(formPrompt, config);
    events.type('ord');
    events.keypress('down');
    events.keypress({ name: 'tab', shift: true });
    events.type('ers');
    expect(getScreen()).toContain('❯ Name: orders');
    events.keypress({ name: 'tab', shift: true });
    expect(await answer).toEqual({ type: 'back', values: { name: 'orders', change: '', tags: '' } });
  });

  test('Tab completes a path, shows what it may go on with, and leaves the field when there is no more', async () => {
    const asked: string[] = [];
    const known: Readonly<Record<string, { text: string; offers: string[] }>> = {
      s: { text: 'src/', offers: [] },
      'src/': { text: 'src/', offers: ['a.ts', 'b.ts'] },
    };
    const { answer, events, getScreen } = await render(formPrompt, {
      ...config,
      fields: [{ name: 'name', title: 'Path', type: 'text', required: true, completes: 'files' }, fields[1]],
      complete: (typed) => {
        asked.push(typed);
        return known[typed] ?? { text: typed, offers: [] };
      },
    });
    expect(getScreen()).toContain('Tab completes');
    events.type('s');
    events.keypress('tab');
    expect(getScreen()).toContain('❯ Path: src/');
    events.keypress('tab');
    expect(getScreen()).toContain('a.ts b.ts');
    events.type('a.ts');
    events.keypress('tab');
    expect(getScreen()).toContain('❯ Change:');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', values: { name: 'src/a.ts', change: '', tags: '' } });
    expect(asked).toEqual(['s', 'src/', 'src/a.ts']);
  });

  test('what a field may be is broken where it does not fit', async () => {
    const choices = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'SUBSCRIBE'];
    const { answer, events, getScreen } = await render(formPrompt, {
      ...config,
      frame: { ...frame, size: () => ({ columns: 40, rows: 24 }) },
      fields: [{ name: 'method', title: 'Method', type: 'choice', choices }],
      values: { method: 'PUT' },
    });
    expect(getScreen()).toContain(`❯ Method:
    not said GET POST ‹PUT› PATCH
    DELETE HEAD OPTIONS SUBSCRIBE`);
    events.keypress('return');
    await answer;
  });
});
