import { extract as extractFacts } from '../../extract/index.ts';
import { reportFacts } from '../../report/index.ts';
import { mayColor } from '../colors.ts';
import { builtInPack, openPack } from '../files/open-pack.ts';
import { readText } from '../files/read-text.ts';
import { type Command, textOf, textsOf } from './command.ts';

/** `planwright extract`: what was found in brainstorms. */
export const extract: Command = {
  name: 'extract',
  usage: 'extract <files..>',
  describe: 'Show what is found in brainstorms, with the line of each',
  build: (builder) =>
    builder
      .positional('files', {
        type: 'string',
        array: true,
        describe: 'Brainstorms; - reads standard input',
        demandOption: true,
      })
      .option('format', { choices: ['text', 'json'] as const, describe: 'How to print it', default: 'text' })
      .option('pack', { type: 'string', describe: 'The pack: a name or a folder', default: builtInPack })
      .example('$0 extract notes.md', 'what was found, grouped by kind')
      .example('$0 extract --format json notes.md', 'the same for a script'),
  run: (args, { root }) => {
    const { lexicons } = openPack(textOf(args, 'pack') ?? builtInPack, root);
    const documents = textsOf(args, 'files').map((path) => {
      const { text, sha256 } = readText(path);
      return { path, sha256, ...extractFacts(text, lexicons) };
    });
    const width = process.stdout.columns;
    const look = { colors: mayColor(process.stdout), ...(width && { width }) };
    process.stdout.write(reportFacts(args['format'] === 'json' ? 'json' : 'text', documents, look));
    return 0;
  },
};
