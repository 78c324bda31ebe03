import { extract as extractFacts } from '../../extract/index.ts';
import { type ReadDocument, reportFacts } from '../../report/index.ts';
import { mayColor } from '../colors.ts';
import { chosenPack, openPack } from '../packs/open-pack.ts';
import { readMarkdown } from '../files/read-markdown.ts';
import type { TextFile } from '../files/read-text.ts';
import { progressScreen } from '../terminal/progress-screen.ts';
import { startProgress } from '../terminal/progress.ts';
import { packOption } from '../packs/pack-option.ts';
import { type Command, textOf, textsOf } from './command.ts';
import { writeStandard } from '../write-standard.ts';
import { isTerminal } from '../is-terminal.ts';

/** `planwright extract`: what was found in brainstorms. */
export const extract: Command = {
  build: (builder) =>
    builder
      .positional('files', {
        type: 'string',
        array: true,
        describe: 'Brainstorms; - reads standard input',
        demandOption: true,
      })
      .option('format', { choices: ['text', 'json'] as const, describe: 'How to print it', default: 'text' })
      .option('pack', packOption)
      .example('$0 extract notes.md', 'what was found, grouped by kind')
      .example('$0 extract docs/*.md', 'several at once, with a progress bar on a terminal')
      .example('$0 extract --format json notes.md', 'the same for a script'),
  run: (args, { root }) => {
    const { lexicons, laidOut } = openPack(chosenPack(textOf(args, 'pack')), root);
    // Every file first: where one cannot be read, nothing is shown of the others.
    const files = textsOf(args, 'files').map(readMarkdown);
    const progress = startProgress(files.length, progressScreen());
    const read = ({ path, text, sha256 }: TextFile): ReadDocument => {
      progress.step(path);
      return { path, sha256, ...extractFacts(text, lexicons, laidOut) };
    };
    let documents: readonly ReadDocument[];
    try {
      documents = files.map(read);
    } finally {
      progress.end();
    }
    const width = isTerminal('stdout') && process.stdout.columns;
    const look = { colors: mayColor('stdout'), ...(width && { width }) };
    const pieces = reportFacts(args['format'] === 'json' ? 'json' : 'text', documents, look);
    for (const piece of pieces) writeStandard('stdout', piece);
    return 0;
  },
};
