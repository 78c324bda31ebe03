import { render } from '@inquirer/testing';
import { describe, expect, test } from 'vitest';
import { listPrompt } from '../../src/cli/terminal/prompts/list-prompt.ts';
import { menuPrompt } from '../../src/cli/terminal/prompts/menu-prompt.ts';
import { frame } from '../helpers/prompt-frame.ts';

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
  ^S save and leave · ^C leave`);
    events.keypress('?');
    expect(getScreen()).toContain('Why: It matters.');
    events.keypress('?');
    expect(getScreen()).not.toContain('Why: It matters.');
    events.keypress('return');
    await answer;
  });
});

describe('a long menu', () => {
  const rows = Array.from({ length: 30 }, (_, at) => ({
    text: `row ${at + 1}`,
    detail: at % 2 === 0 ? 'odd' : 'even',
  }));
  const config = { frame, above: [], rows, active: 0 };

  test('typing searches it: every word counts, and the cursor is on what is found', async () => {
    const { answer, events, getScreen } = await render(menuPrompt, config);
    expect(getScreen()).toContain('type to search');
    events.type('2 odd');
    expect(getScreen()).toContain(`  5 of 30
  Search: 2 odd
❯ row 21`);
    events.keypress('down');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'chosen', index: 22 });
  });

  test('the cursor goes to a row that begins with what is searched for, or says it itself', async () => {
    const named = [...rows, { text: 'about oddities', detail: '' }, { text: 'odd one', detail: '' }];
    const { answer, events, getScreen } = await render(menuPrompt, { ...config, rows: named });
    events.type('oddi');
    expect(getScreen()).toContain('❯ about oddities');
    for (const _ of 'oddi') events.keypress('backspace');
    events.type('odd');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'chosen', index: 31 });
  });

  test('what is not there is not chosen; Esc shows all again, with the cursor where it was', async () => {
    const { answer, events, getScreen } = await render(menuPrompt, { ...config, active: 3 });
    events.type('zzz');
    expect(getScreen()).toContain('0 of 30');
    events.keypress('return');
    events.keypress('escape');
    expect(getScreen()).toContain('❯ row 4');
    expect(getScreen()).not.toContain('Search:');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'chosen', index: 3 });
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
    ['o leaves it open', ['o'], { type: 'open', kept: [true, true] }],
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

  test('what is pasted presses no keys: it is to be added', async () => {
    const { answer, events } = await render(listPrompt, config);
    for (const key of ['space', 'paste-start', 'return', 'paste-end', 'paste-start', 'n', 'return', 'a', 'paste-end'])
      if (key === 'n' || key === 'a') events.type(key);
      else events.keypress(key);
    expect(await answer).toEqual({ type: 'paste', kept: [false, true], text: 'n\na' });
  });

  test('a search shows what it finds, and keeping and dropping goes on there', async () => {
    const { answer, events, getScreen } = await render(listPrompt, config);
    events.keypress('/');
    events.type('SEC');
    expect(getScreen()).toContain('1 of 2\n  Search: SEC\n❯ ● second');
    for (const key of ['return', 'space', 'escape']) events.keypress(key);
    expect(getScreen()).toContain('  ● first  line 3\n❯ ○ second');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'accept', kept: [true, false], active: 1 });
  });

  test('an empty one can be added to, left open, or said to be none', async () => {
    const { answer, events, getScreen } = await render(listPrompt, { ...config, rows: [], kept: [] });
    expect(getScreen()).not.toContain('space keep/drop');
    for (const key of ['down', 'space', 'e', 'n']) events.keypress(key);
    expect(await answer).toEqual({ type: 'none', kept: [] });
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
