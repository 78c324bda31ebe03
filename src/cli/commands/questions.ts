import { listQuestions } from '../../interview/index.ts';
import { builtInPack, openPack } from '../files/open-pack.ts';
import { type Command, textOf } from './command.ts';

/** `planwright questions`: what is asked, for people and scripts. */
export const questions: Command = {
  name: 'questions',
  usage: 'questions',
  describe: 'List every question of a pack, with its path, type and purpose',
  build: (builder) =>
    builder
      .option('pack', { type: 'string', describe: 'The pack: a name or a folder', default: builtInPack })
      .option('format', { choices: ['text', 'json'] as const, describe: 'How to print them', default: 'text' })
      .example('$0 questions', 'what can be set with --set')
      .example('$0 questions --format json', 'the same for a script'),
  run: (args, { root }) => {
    const listed = listQuestions(openPack(textOf(args, 'pack') ?? builtInPack, root));
    const text = listed
      .map(
        ({ section, path, type, title }) =>
          `${String(section).padStart(2)}  ${path.padEnd(30)} ${type.padEnd(8)} ${title}\n`,
      )
      .join('');
    process.stdout.write(
      args['format'] === 'json' ? `${JSON.stringify({ schemaVersion: 1, questions: listed }, null, 2)}\n` : text,
    );
    return 0;
  },
};
