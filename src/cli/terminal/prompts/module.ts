import { createPromptModule } from 'inquirer';
import { type Completion, completePath } from '../complete-path.ts';
import { type Edited, editOutside } from '../edit-outside.ts';
import type { Terminal } from '../types.ts';
import { type FormConfig, type FormReply, formPrompt } from './form-prompt.ts';
import type { Frame } from './frame.ts';
import { type LinesConfig, type LinesReply, linesPrompt } from './lines-prompt.ts';
import { type ListConfig, type ListReply, listPrompt } from './list-prompt.ts';
import { type MenuConfig, type MenuReply, menuPrompt } from './menu-prompt.ts';
import { type PageConfig, type PageReply, pagePrompt } from './page-prompt.ts';
import { type TextConfig, type TextReply, textPrompt } from './text-prompt.ts';

/** The wizard's prompts, bound to a terminal. Ctrl+C answers each of them with `leave`. */
export interface Prompts {
  readonly menu: (config: MenuConfig) => Promise<MenuReply>;
  readonly list: (config: ListConfig) => Promise<ListReply>;
  readonly text: (config: Omit<TextConfig, 'edit'>) => Promise<TextReply>;
  readonly lines: (config: Omit<LinesConfig, 'edit'>) => Promise<LinesReply>;
  readonly form: (config: Omit<FormConfig, 'complete' | 'edit'>) => Promise<FormReply>;
  readonly page: (config: PageConfig) => Promise<PageReply>;
  readonly size: Frame['size'];
  /** Gives the terminal back. */
  readonly close: () => void;
}

// With bracketed paste, a terminal says where a paste begins and ends.
const pasteMarksOn = '\u001B[?2004h';
const pasteMarksOff = '\u001B[?2004l';

const cursorOn = '\u001B[?25h';

/** Has keys come one by one, and not be written on the screen; where that can be set. */
function setRaw({ input }: Terminal, on: boolean): void {
  if ('setRawMode' in input && typeof input.setRawMode === 'function') input.setRawMode(on);
}

/** Hands the terminal to the person's editor, and takes it back. */
function editOn(terminal: Terminal): (text: string) => Edited {
  const { output } = terminal;
  return (text) => {
    output.write(pasteMarksOff + cursorOn);
    setRaw(terminal, false);
    try {
      return editOutside(text);
    } finally {
      setRaw(terminal, true);
      output.write(pasteMarksOn);
    }
  };
}

function complete(typed: string): Completion {
  return completePath(typed, process.cwd());
}

function isLeaving(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/** Registers the wizard's prompts with inquirer, to read from and draw on this terminal. */
export function makePrompts(terminal: Terminal): Prompts {
  const { input, output } = terminal;
  const edit = editOn(terminal);
  const ask = createPromptModule<Record<string, Record<string, unknown>>>({ input, output, clearPromptOnDone: true });
  ask.registerPrompt('menu', menuPrompt);
  ask.registerPrompt('list', listPrompt);
  ask.registerPrompt('lines', linesPrompt);
  ask.registerPrompt('form', formPrompt);
  ask.registerPrompt('text', textPrompt);
  ask.registerPrompt('page', pagePrompt);
  const one = async <Value>(type: string, config: object, left: Value): Promise<Value> => {
    output.write(pasteMarksOn);
    try {
      let reply = left;
      const take = (value: Value): void => {
        reply = value;
      };
      await ask([{ ...config, type, name: 'reply', message: '', filter: take }]);
      return reply;
    } catch (error) {
      if (isLeaving(error)) return left;
      throw error;
    } finally {
      output.write(pasteMarksOff);
      // What is typed until the next prompt is there waits for it, and leaves no trace on the screen till then.
      if (process.platform !== 'win32') setRaw(terminal, true);
    }
  };
  return {
    menu: (config) => one<MenuReply>('menu', config, { type: 'leave' }),
    list: (config) => one<ListReply>('list', config, { type: 'leave', kept: config.kept }),
    text: (config) => one<TextReply>('text', { ...config, edit }, { type: 'leave', text: config.initial }),
    lines: (config) => one<LinesReply>('lines', { ...config, edit }, { type: 'leave', lines: [] }),
    form: (config) => one<FormReply>('form', { ...config, complete, edit }, { type: 'leave', values: config.values }),
    page: (config) => one<PageReply>('page', config, { type: 'leave' }),
    size: () => ({ columns: output.columns ?? 80, rows: output.rows ?? 24 }),
    close: () => setRaw(terminal, false),
  };
}
