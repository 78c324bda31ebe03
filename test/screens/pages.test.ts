import { render } from '@inquirer/testing';
import { describe, expect, test } from 'vitest';
import { pagePrompt } from '../../src/cli/terminal/prompts/page-prompt.ts';
import { frame } from '../helpers/prompt-frame.ts';

describe('a page', () => {
  const text = `## 1. First\n\n${'- An item that is longer than the terminal is wide, and so goes on.\n'.repeat(20)}\n## 2. Second\n\n${'text\n'.repeat(40)}`;

  test('is gone through by lines, pages and sections', async () => {
    const { answer, events, getScreen } = await render(pagePrompt, { frame, text });
    expect(getScreen()).toContain(
      '## 1. First\n\n- An item that is longer than the terminal is wide, and so\n  goes on.',
    );
    expect(getScreen()).toContain('Lines 1 to');
    expect(getScreen().split('\n').length).toBeLessThanOrEqual(24);
    events.keypress('space');
    expect(getScreen()).not.toContain('## 1. First');
    events.keypress('n');
    expect(getScreen()).toContain('\n## 2. Second\n');
    events.keypress('g');
    expect(getScreen()).toContain('## 1. First');
    events.keypress('end');
    expect(getScreen()).toMatch(/to (\d+) of \1\n/u);
    events.keypress('q');
    expect(await answer).toEqual({ type: 'back' });
  });
});
