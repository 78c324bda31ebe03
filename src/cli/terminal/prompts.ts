import { createPromptModule } from 'inquirer';
import { Interrupted } from '../interrupted.ts';

/** A choice of a list: what is shown and what it stands for. */
export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
  readonly checked?: boolean;
}

/** The prompts that the wizard needs. Each answers with undefined where the person goes back with Shift+Tab. */
export interface Prompts {
  select<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value | undefined>;
  pick<Value>(message: string, choices: readonly Choice<Value>[]): Promise<readonly Value[] | undefined>;
  input(message: string, initial?: string): Promise<string | undefined>;
  /** Shows lines that are no prompt. */
  show(text: string): void;
}

/** The reason with which a prompt is taken away when the person goes back. */
const goingBack = Symbol('back');

interface Key {
  readonly name?: string;
  readonly shift?: boolean;
}

function isBack(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortPromptError' && error.cause === goingBack;
}

/**
 * Prompts on a terminal, by inquirer, drawn on stderr so that stdout holds results alone.
 * Ctrl+C and the end of the input throw Interrupted.
 */
export function createPrompts(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Prompts {
  const ask = async <Value>(question: Readonly<Record<string, unknown>>): Promise<Value | undefined> => {
    const controller = new AbortController();
    const onKey = (_: unknown, key: Key | undefined): void => {
      if (key?.name === 'tab' && key.shift === true) controller.abort(goingBack);
    };
    input.on('keypress', onKey);
    try {
      // inquirer's types know only its own names of prompts; what comes back is what the choices hold.
      // oxlint-disable typescript/no-unsafe-type-assertion
      const prompt = createPromptModule({ input, output, signal: controller.signal });
      const answers: Readonly<Record<string, unknown>> = await prompt([{ ...question, name: 'answer' } as never]);
      return answers['answer'] as Value;
      // oxlint-enable typescript/no-unsafe-type-assertion
    } catch (error) {
      if (isBack(error)) return undefined;
      if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted('left');
      throw error;
    } finally {
      input.off('keypress', onKey);
    }
  };
  const list = <Value>(type: string, message: string, choices: readonly Choice<Value>[]) => ({
    type,
    message,
    choices: [...choices],
    loop: false,
    pageSize: 12,
  });
  return {
    select: (message, choices) => ask(list('select', message, choices)),
    pick: (message, choices) => ask(list('checkbox', message, choices)),
    input: (message, initial) =>
      ask({ type: 'input', message, ...(initial !== undefined && { default: initial, prefill: 'editable' }) }),
    show: (text) => void output.write(`${text}\n`),
  };
}
