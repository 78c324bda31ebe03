import { PlanwrightError } from './planwright-error.ts';

/** The flag under which a completion script asks, before the words of the line. */
export const completionFlag = '--get-yargs-completions';

/** What yargs calls to complete a line; `byDefault` is what it would say itself. */
export type Complete = (
  current: string,
  args: unknown,
  byDefault: (done: (error: Error | null, found: string[] | undefined) => void) => void,
  done: (found: string[]) => void,
) => void;

/**
 * Completes a line: behind `--set` with the path of every question, elsewhere as yargs does.
 *
 * @param words the words of the line so far; the last is the one that is being written
 */
export function complete(words: readonly string[], root: URL): Complete {
  return (_current, _args, byDefault, done) => {
    if (words.at(-2) === '--set') void pathsFor(words, root).then(done);
    else byDefault((_error, found) => done(found ?? []));
  };
}

async function pathsFor(words: readonly string[], root: URL): Promise<string[]> {
  const { chosenPack, openPack } = await import('./packs/open-pack.ts');
  const at = words.indexOf('--pack');
  try {
    const { questions } = openPack(chosenPack(at < 0 ? undefined : words[at + 1]), root);
    return questions.map(({ path }) => `${path}=`).filter((path) => path.startsWith(words.at(-1) ?? ''));
  } catch (error) {
    // Nothing is said in the middle of a line that somebody is writing.
    if (error instanceof PlanwrightError) return [];
    throw error;
  }
}
