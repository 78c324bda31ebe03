import { check } from './check.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { plan } from './plan.ts';
import { questions } from './questions.ts';
import { render } from './render.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [plan, extract, render, check, questions, explain];
