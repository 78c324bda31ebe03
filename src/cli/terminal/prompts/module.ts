import { createPromptModule } from 'inquirer';
import type { Terminal } from '../types.ts';
import { type FormConfig, type FormReply, formPrompt } from './form-prompt.ts';
import type { Frame } from './frame.ts';
import { type LinesConfig, type LinesReply, linesPrompt } from './lines-prompt.ts';
import { type ListConfig, type ListReply, listPrompt } from './list-prompt.ts';
import { type MenuConfig, type MenuReply, menuPrompt } from './menu-prompt.ts';

/** The wizard's prompts, bound to a terminal. Ctrl+C answers each of them with `leave`. */
export interface Prompts {
  readonly menu: (config: MenuConfig) => Promise<MenuReply>;
  readonly list: (config: ListConfig) => Promise<ListReply>;
  readonly lines: (config: LinesConfig) => Promise<LinesReply>;
  readonly form: (config: FormConfig) => Promise<FormReply>;
  readonly size: Frame['size'];
}

// With bracketed paste, a terminal says where a paste begins and ends.
const pasteMarksOn = '\u001B[?2004h';
const pasteMarksOff = '\u001B[?2004l';

function isLeaving(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/** Registers the wizard's prompts with inquirer, to read from and draw on this terminal. */
export function makePrompts({ input, output }: Terminal): Prompts {
  const ask = createPromptModule<Record<string, Record<string, unknown>>>({ input, output, clearPromptOnDone: true });
  ask.registerPrompt('menu', menuPrompt);
  ask.registerPrompt('list', listPrompt);
  ask.registerPrompt('lines', linesPrompt);
  ask.registerPrompt('form', formPrompt);
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
    }
  };
  return {
    menu: (config) => one<MenuReply>('menu', config, { type: 'leave' }),
    list: (config) => one<ListReply>('list', config, { type: 'leave', kept: config.kept }),
    lines: (config) => one<LinesReply>('lines', config, { type: 'leave', lines: [] }),
    form: (config) => one<FormReply>('form', config, { type: 'leave', values: config.values }),
    size: () => ({ columns: output.columns ?? 80, rows: output.rows ?? 24 }),
  };
}
