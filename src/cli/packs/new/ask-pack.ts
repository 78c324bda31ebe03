import { input } from '@inquirer/prompts';
import { Interrupted } from '../../interrupted.ts';
import { newPackDefaults } from './new-pack-defaults.ts';
import type { Wishes } from './wishes.ts';

const asked = {
  description: 'What is the pack for, in a sentence?',
  question: 'What does your team ask of every change?',
  owner: 'What does your team call the product-owner?',
} as const;

/**
 * Asks what a new pack needs and no flag said. Enter takes what is offered.
 *
 * @throws Interrupted where the person leaves; nothing has been written then
 */
export async function askPack(given: Wishes): Promise<Wishes> {
  const ask = async (name: keyof Wishes): Promise<string> =>
    given[name] ?? input({ message: asked[name], default: newPackDefaults[name] }, { output: process.stderr });
  try {
    return { description: await ask('description'), question: await ask('question'), owner: await ask('owner') };
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted('left; nothing was written');
    throw error;
  }
}
