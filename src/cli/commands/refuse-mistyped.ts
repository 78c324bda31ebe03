import { existsSync } from 'node:fs';
import { didYouMean, sanitize } from '../../text/index.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { commands } from './index.ts';

/**
 * A word that is no file and nearly a command is meant as one: without a command's name, the first word is a brainstorm.
 *
 * @throws PlanwrightError where it is so
 */
export function refuseMistyped(word: string | undefined): void {
  if (word === undefined || !/^[a-z-]+$/u.test(word) || existsSync(word)) return;
  const names = commands.map(({ name }) => name);
  const near = names.includes(word) ? undefined : didYouMean(word, names);
  if (near !== undefined)
    throw new PlanwrightError(
      `${sanitize(word)}: there is no such file or command`,
      `did you mean planwright ${near}?`,
    );
}
