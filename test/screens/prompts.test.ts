import { render } from '@inquirer/testing';
import { describe, expect, test } from 'vitest';
import { makePen } from '../../src/cli/terminal/draw/pen.ts';
import { formPrompt } from '../../src/cli/terminal/prompts/form-prompt.ts';
import type { Frame } from '../../src/cli/terminal/prompts/frame.ts';
import { linesPrompt } from '../../src/cli/terminal/prompts/lines-prompt.ts';
import { listPrompt } from '../../src/cli/terminal/prompts/list-prompt.ts';
import { menuPrompt } from '../../src/cli/terminal/prompts/menu-prompt.ts';

const frame: Frame = {
  place: 'Section 3 of 10',
  title: 'Which?',
  why: 'It matters.',
  note: 'Left open, it is asked.',
  pen: makePen(false),
  size: () => ({ columns: 60, rows: 24 }),
};

describe('a menu', () => {
  const config = { frame, above: [], rows: [{ text: 'one' }, { text: 'two' }, { text: 'three' }], active: 0 };
  test.each([
    ['Enter takes the row it is on', ['down', 'return'], 1],
    ['the cursor goes round', ['up', 'return'], 2],
    ['a number takes its row', ['2'], 1],
    ['a shortcut takes its row', ['o'], 2],
    ['other keys do nothing', ['x', '9', 'return'], 0],
  ])('%s', async (_, pressed, index) => {
    const { answer, events } = await render(menuPrompt, { ...config, shortcuts: { o: 2 } });
    for (const key of pressed) events.keypress(key);
    expect(await answer).toEqual({ type: 'chosen', index });
  });

  test.each([
    [{ name: 'tab', shift: true }, 'back'],
    [{ name: 'r', ctrl: true }, 'review'],
    [{ name: 's', ctrl: true }, 'leave'],
  ])('%j is %s', async (key, type) => {
    const { answer, events } = await render(menuPrompt, config);
    events.keypress(key);
    expect(await answer).toEqual({ type });
  });

  test('shows place, title, rows, note and keys; the reason when asked', async () => {
    const { answer, events, getScreen } = await render(menuPrompt, config);
    expect(getScreen()).toBe(`Section 3 of 10
Which?

❯ 1 one
  2 two
  3 three

  Left open, it is asked.
  ↑↓ move · ⏎ choose · ⇧Tab back · ? why · ^R review
  ^C leave`);
    events.keypress('?');
    expect(getScreen()).toContain('Why: It matters.');
    events.keypress('?');
    expect(getScreen()).not.toContain('Why: It matters.');
    events.keypress('return');
    await answer;
  });
});

describe('a list', () => {
  const rows = [
    { text: 'first', line: 3, quote: 'the first one' },
    { text: 'second', detail: 'more' },
  ];
  const config = { frame, above: [], rows, kept: [true, true], active: 0 };
  test.each([
    [
      'space drops and keeps',
      ['space', 'down', 'space', 'space', 'return'],
      { type: 'accept', kept: [false, true], active: 1 },
    ],
    ['a adds', ['space', 'a'], { type: 'add', kept: [false, true], active: 0 }],
    ['e edits the row it is on', ['down', 'e'], { type: 'edit', kept: [true, true], active: 1 }],
    ['n says that there is none', ['n'], { type: 'none', kept: [true, true] }],
  ])('%s', async (_, pressed, expected) => {
    const { answer, events } = await render(listPrompt, config);
    for (const key of pressed) events.keypress(key);
    expect(await answer).toEqual(expected);
  });

  test('going back tells what is kept till then', async () => {
    const { answer, events } = await render(listPrompt, config);
    events.keypress('space');
    events.keypress({ name: 'tab', shift: true });
    expect(await answer).toEqual({ type: 'back', kept: [false, true] });
  });

  test('what is pasted presses no keys', async () => {
    const { answer, events } = await render(listPrompt, config);
    for (const key of ['paste-start', 'n', 'a', 'space', 'return', 'paste-end', 'return']) events.keypress(key);
    expect(await answer).toEqual({ type: 'accept', kept: [true, true], active: 0 });
  });

  test('shows the line and quotes it; says so where nothing is kept', async () => {
    const { answer, events, getScreen } = await render(listPrompt, config);
    expect(getScreen()).toContain('❯ ● first  line 3\n  ● second   more\n\n    line 3: “the first one”');
    for (const key of ['space', 'down', 'space']) events.keypress(key);
    expect(getScreen()).toContain('Nothing is kept');
    events.keypress('return');
    await answer;
  });

  test('a list that is longer than the terminal is shown around the cursor', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ text: `row ${at + 1}` }));
    const long = { ...config, rows: many, kept: many.map(() => true) };
    const { answer, events, getScreen } = await render(listPrompt, long);
    expect(getScreen().split('\n').length).toBeLessThanOrEqual(24);
    expect(getScreen()).not.toContain('row 20');
    for (let at = 0; at < 25; at += 1) events.keypress('down');
    expect(getScreen()).toContain('❯ ● row 26');
    expect(getScreen()).toMatch(/ {2}↑ \d+\n/u);
    expect(getScreen().split('\n').length).toBeLessThanOrEqual(24);
    events.keypress('return');
    await answer;
  });
});

describe('lines of text', () => {
  const config = { frame, above: [], label: 'New', initial: '', many: true, takesNone: true, keys: [] };

  test('each Enter adds a line, an empty one ends', async () => {
    const told: (readonly string[])[] = [];
    const { answer, events, getScreen } = await render(linesPrompt, { ...config, onLine: (lines) => told.push(lines) });
    events.type('one');
    events.keypress('return');
    events.type('two ');
    events.keypress('return');
    expect(getScreen()).toContain('  ● one\n  ● two\n❯ New:');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', lines: ['one', 'two'] });
    expect(told).toEqual([['one'], ['one', 'two']]);
  });

  test.each([
    ['none, said first, is no line', ['none'], { type: 'none', lines: [] }],
    ['none behind another line is one', ['a', 'none', ''], { type: 'done', lines: ['a', 'none'] }],
  ])('%s', async (_, typed, expected) => {
    const { answer, events } = await render(linesPrompt, config);
    for (const text of typed) {
      events.type(text);
      events.keypress('return');
    }
    expect(await answer).toEqual(expected);
  });

  test('going back takes along what is half typed', async () => {
    const { answer, events } = await render(linesPrompt, config);
    events.type('one');
    events.keypress('return');
    events.type('half');
    events.keypress({ name: 'tab', shift: true });
    expect(await answer).toEqual({ type: 'back', lines: ['one', 'half'] });
  });

  test('where one line is asked for, what stands can be edited, and a paste stays on it', async () => {
    const { answer, events } = await render(linesPrompt, { ...config, many: false, initial: 'Server' });
    events.keypress('paste-start');
    events.type('-sent');
    events.keypress('return');
    events.type('events');
    events.keypress('paste-end');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', lines: ['Server-sent events'] });
  });

  test('the up arrow brings back what was typed before', async () => {
    const { answer, events } = await render(linesPrompt, { ...config, many: false, earlier: 'SSE' });
    events.keypress('up');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', lines: ['SSE'] });
  });

  test('a question mark on an empty line asks why; within a text it is one', async () => {
    const { answer, events, getScreen } = await render(linesPrompt, config);
    events.type('?');
    expect(getScreen()).toContain('Why: It matters.');
    events.type('really?');
    events.keypress('return');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', lines: ['really?'] });
  });
});

describe('a form', () => {
  const fields = [
    { name: 'name', title: 'Name', type: 'text', required: true },
    { name: 'change', title: 'Change', type: 'choice', choices: ['new', 'changed'] },
    { name: 'tags', title: 'Tags', type: 'list' },
  ] as const;
  const config = { frame, above: [], fields, values: { name: '', change: '', tags: '' } };

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
    events.keypress('enter');
    expect(getScreen()).toContain('Name is needed');
    events.type('x');
    events.keypress('enter');
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
});
