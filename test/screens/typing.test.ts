import { render } from '@inquirer/testing';
import { describe, expect, test } from 'vitest';
import { linesPrompt } from '../../src/cli/terminal/prompts/lines-prompt.ts';
import { textPrompt } from '../../src/cli/terminal/prompts/text-prompt.ts';
import { frame } from '../helpers/prompt-frame.ts';

const unedited = (): { readonly failed: string } => ({ failed: 'no editor' });

describe('items', () => {
  const config = { frame, above: [], label: 'New', takesNone: true, keys: [], edit: unedited };
  const paste = (
    events: { type: (text: string) => void; keypress: (key: string) => void },
    lines: readonly string[],
  ) => {
    events.keypress('paste-start');
    for (const [at, line] of lines.entries()) {
      if (at > 0) events.keypress('return');
      events.type(line);
    }
    events.keypress('paste-end');
  };

  test('each Enter adds a line, an empty one ends', async () => {
    const told: (readonly string[])[] = [];
    const { answer, events, getScreen } = await render(linesPrompt, {
      ...config,
      onChange: (lines) => told.push(lines),
    });
    events.type('one');
    events.keypress('return');
    events.type('two ');
    events.keypress('return');
    expect(getScreen()).toContain('  ● one\n  ● two\n❯ New:');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', lines: ['one', 'two'] });
    expect(told).toContainEqual(['on']);
    expect(told).toContainEqual(['one', 'tw']);
    expect(told.at(-1)).toEqual(['one', 'two']);
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

  test('a pasted list is its items, without their marks; the last line can be gone on with', async () => {
    const { answer, events, getScreen } = await render(linesPrompt, config);
    events.type('0');
    paste(events, [' zero', '- one', '', '  * two', '3. three', '- [ ] fo']);
    expect(getScreen()).toContain('  ● 0 zero\n  ● one\n  ● two\n  ● three\n❯ New: fo');
    events.type('ur');
    events.keypress('return');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', lines: ['0 zero', 'one', 'two', 'three', 'four'] });
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

  test('Ctrl+E has all of them edited elsewhere', async () => {
    const seen: string[] = [];
    const edit = (text: string) => {
      seen.push(text);
      return { text: `${text}\n- c\n` };
    };
    const { answer, events } = await render(linesPrompt, { ...config, edit });
    events.type('a');
    events.keypress('return');
    events.type('b');
    events.keypress({ name: 'e', ctrl: true });
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', lines: ['a', 'b', 'c'] });
    expect(seen).toEqual(['a\nb']);
  });
});

describe('a text', () => {
  const config = { frame, above: [], label: 'Answer', initial: '', edit: unedited };
  const ctrl = (name: string) => ({ name, ctrl: true });

  test.each([
    ['Enter ends it', ['one', 'return'], 'one'],
    ['Ctrl+J begins a new line', ['one', 'enter', 'two', 'return'], 'one\ntwo'],
    ['Alt+Enter too', ['one', { name: 'return', meta: true }, 'two', 'return'], 'one\ntwo'],
    ['an empty line within it stays', ['one', 'enter', 'enter', 'two', 'enter', 'return'], 'one\n\ntwo'],
    ['up, the start of that line', ['one', 'enter', 'two', 'up', ctrl('a'), 'x', 'return'], 'xone\ntwo'],
    ['left goes over the line end', ['a', 'enter', 'b', 'left', 'left', 'x', 'return'], 'ax\nb'],
    ['right goes over it too', ['a', 'enter', 'b', 'up', 'right', 'right', 'x', 'return'], 'a\nbx'],
    ['backspace joins lines', ['a', 'enter', 'b', ctrl('a'), 'backspace', 'return'], 'ab'],
    ['delete joins lines', ['a', 'enter', 'b', 'up', 'delete', 'return'], 'ab'],
    ['readline’s own keys work within a line', ['one two', ctrl('w'), 'three', 'return'], 'one three'],
    ['a paste keeps its lines', ['a', 'paste-start', 'b', 'return', 'c', 'paste-end', 'd', 'return'], 'ab\ncd'],
  ])('%s', async (_, pressed, text) => {
    const named = new Set([
      'return',
      'enter',
      'up',
      'left',
      'right',
      'backspace',
      'delete',
      'paste-start',
      'paste-end',
    ]);
    const { answer, events } = await render(textPrompt, config);
    for (const key of pressed) {
      if (typeof key === 'string' && !named.has(key)) events.type(key);
      else events.keypress(key);
    }
    expect(await answer).toEqual({ type: 'done', text });
  });

  test('what stands can be edited; it is shown line by line, broken where it is too long', async () => {
    const initial = `${'word '.repeat(12)}end\nsecond`;
    const { answer, events, getScreen } = await render(textPrompt, { ...config, initial });
    expect(getScreen()).toContain(`❯ Answer: ${'word '.repeat(9).trimEnd()}
          word word word end
          second`);
    events.type('!');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', text: `${initial}!` });
  });

  test('a terminal that becomes another width while a text is typed loses none of it', async () => {
    let columns = 60;
    const narrowing = { ...frame, size: () => ({ columns, rows: 24 }) };
    const { answer, events } = await render(textPrompt, { ...config, frame: narrowing });
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    for (const [at, word] of text.split(' ').entries()) {
      if (at === 9) columns = 30;
      if (at === 13) columns = 80;
      events.type(at === 0 ? word : ` ${word}`);
    }
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', text });
  });

  test('a text of more lines than the terminal has is shown around the cursor', async () => {
    const initial = Array.from({ length: 60 }, (_, at) => `line ${at + 1}`).join('\n');
    const { answer, events, getScreen } = await render(textPrompt, { ...config, initial });
    expect(getScreen()).toContain('line 60');
    expect(getScreen()).toMatch(/↑ \d+ more/u);
    for (let at = 0; at < 40; at += 1) events.keypress('up');
    expect(getScreen()).toContain('line 20\n');
    expect(getScreen()).toMatch(/↓ \d+ more/u);
    expect(getScreen().split('\n').length).toBeLessThanOrEqual(24);
    events.keypress('return');
    await answer;
  });

  test('the up arrow brings back what was typed before', async () => {
    const { answer, events } = await render(textPrompt, { ...config, earlier: 'SSE' });
    events.keypress('up');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', text: 'SSE' });
  });

  test('Ctrl+E has it edited elsewhere; where that fails, it says so and the text is as it was', async () => {
    const edits = [{ failed: 'vi could not be started' }, { text: 'edited' }];
    const { answer, events, getScreen } = await render(textPrompt, {
      ...config,
      initial: 'as it was',
      edit: () => edits.shift() ?? { text: '' },
    });
    events.keypress(ctrl('e'));
    expect(getScreen()).toContain('❯ Answer: as it was\n\n  vi could not be started');
    events.keypress(ctrl('e'));
    expect(getScreen()).toContain('❯ Answer: edited');
    expect(getScreen()).not.toContain('could not');
    events.keypress('return');
    expect(await answer).toEqual({ type: 'done', text: 'edited' });
  });
});
