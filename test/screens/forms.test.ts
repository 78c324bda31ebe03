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

  const long = [...fields.slice(0, 2), { name: 'purpose', title: 'Purpose', type: 'text' }, fields[2]] as const;
  const ctrl = (name: string) => ({ name, ctrl: true });
  test.each([
    ['Ctrl+J begins a new line', ['a', 'enter', 'b'], 'a\nb'],
    ['Alt+Enter too', ['a', { name: 'return', meta: true }, 'b'], 'a\nb'],
    ['a paste keeps its lines', ['paste-start', 'a', 'return', 'b', 'paste-end'], 'a\nb'],
    ['an arrow stays in a text that has a row there', ['a', 'enter', 'b', 'up', '1', 'down', '2'], 'a1\nb2'],
    ['Ctrl+E has it edited elsewhere', ['a', ctrl('e')], 'a, edited\nelsewhere'],
    ['readline’s own keys work', ['one two', ctrl('w'), 'x'], 'one x'],
  ])('a field is a text: %s', async (_, pressed, purpose) => {
    const named = new Set(['return', 'enter', 'up', 'down', 'paste-start', 'paste-end']);
    const values = { name: 'n', change: '', purpose: '', tags: '' };
    const edited = (text: string) => ({ text: `${text}, edited\nelsewhere` });
    const { answer, events } = await render(formPrompt, { ...config, fields: long, values, edit: edited });
    events.keypress('return');
    events.keypress('return');
    for (const key of pressed) {
      if (typeof key === 'string' && !named.has(key)) events.type(key);
      else events.keypress(key);
    }
    events.keypress(ctrl('o'));
    expect(await answer).toEqual({ type: 'done', values: { ...values, purpose } });
  });

  test('an arrow from the last row goes to the next field, from the first row to the one before', async () => {
    const values = { name: 'n', change: '', purpose: 'a\nb', tags: '' };
    const { answer, events, getScreen } = await render(formPrompt, { ...config, fields: long, values });
    expect(getScreen()).toContain('  Purpose: a b\n');
    for (const key of ['down', 'down']) events.keypress(key);
    expect(getScreen()).toContain('❯ Purpose: a\n           b\n');
    events.keypress('down');
    expect(getScreen()).toContain('❯ Tags:');
    for (const key of ['up', 'up', 'up']) events.keypress(key);
    expect(getScreen()).toContain('❯ Change:');
    for (const key of ['up', 'up', 'up']) events.keypress(key);
    expect(getScreen()).toContain('❯ Name: n');
    events.keypress(ctrl('o'));
    expect(await answer).toEqual({ type: 'done', values });
  });

  test('each change is told of, so that it can be kept; a list takes lines as well as commas', async () => {
    const told: Readonly<Record<string, string>>[] = [];
    const onChange = (values: Readonly<Record<string, string>>) => told.push(values);
    const { answer, events } = await render(formPrompt, { ...config, onChange });
    events.type('ab');
    for (const key of ['return', 'right', 'return']) events.keypress(key);
    events.keypress('paste-start');
    events.type('x');
    events.keypress('return');
    events.type('y');
    events.keypress('paste-end');
    expect(told).toEqual([
      { name: 'a', change: '', tags: '' },
      { name: 'ab', change: '', tags: '' },
      { name: 'ab', change: 'new', tags: '' },
      { name: 'ab', change: 'new', tags: 'x\ny' },
    ]);
    events.keypress('return');
    await answer;
  });

  test('it fits the terminal, whatever it holds', async () => {
    const many = Array.from(
      { length: 14 },
      (_, at) => ({ name: `f${at}`, title: `Field ${at}`, type: 'text' }) as const,
    );
    const values = Object.fromEntries(many.map(({ name }) => [name, 'line\n'.repeat(12)]));
    const { answer, events, getScreen } = await render(formPrompt, { ...config, fields: many, values });
    for (let at = 0; at < many.length; at += 1) {
      expect(getScreen()).toContain(`❯ Field ${at}:`);
      expect(getScreen().split('\n').length).toBeLessThanOrEqual(24);
      events.keypress('tab');
    }
    events.keypress(ctrl('o'));
    await answer;
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
