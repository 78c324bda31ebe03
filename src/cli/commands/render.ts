import { parseAnswers } from '../../interview/index.ts';
import { describeDiagnostic } from '../files/describe-diagnostic.ts';
import { makeText } from '../packs/make-text.ts';
import { chosenPack, openPack } from '../packs/open-pack.ts';
import { recordedPack } from '../packs/recorded-pack.ts';
import { tellPack } from '../packs/tell-pack.ts';
import { readText } from '../files/read-text.ts';
import { writeWhole } from '../files/write-whole.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { packOption } from '../packs/pack-option.ts';
import { type Command, textOf } from './command.ts';
import { writeStandard } from '../write-standard.ts';

/** `planwright render`: the replay of an answers file. */
export const render: Command = {
  build: (builder) =>
    builder
      .positional('answers', {
        type: 'string',
        describe: 'The answers file; - reads standard input',
        demandOption: true,
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        describe: 'Where to write the plan; - is standard output',
        default: '-',
      })
      .option('pack', packOption)
      .option('force', { type: 'boolean', describe: 'Replace a plan that is there' })
      .example('$0 render notes.answers.yaml', 'the plan on standard output'),
  run: (args, { root }) => {
    const file = readText(textOf(args, 'answers') ?? '-');
    const pack = openPack(chosenPack(textOf(args, 'pack') ?? recordedPack(file.text, root)), root);
    const { answers, diagnostics } = parseAnswers(file.text, pack, file.path);
    const [first] = diagnostics;
    if (!answers) throw new PlanwrightError(first ? describeDiagnostic(first) : `${file.path}: it cannot be read`);
    tellPack(file.path, answers.origin, pack);
    const text = makeText(answers, pack);
    const output = textOf(args, 'output') ?? '-';
    if (output === '-') writeStandard('stdout', text);
    else writeWhole([{ path: output, text }], { force: args['force'] === true });
    return 0;
  },
};
