import { check as checkPlan, checkRules } from '../../check/index.ts';
import { diagnosticFormats, reportDiagnostics } from '../../report/index.ts';
import { mayColor } from '../colors.ts';
import { builtInPack, openPack } from '../files/open-pack.ts';
import { readMarkdown } from '../files/read-markdown.ts';
import { readVersion } from '../files/read-version.ts';
import { type Command, textOf, textsOf } from './command.ts';

/** `planwright check`: holds finished plans against the contract. */
export const check: Command = {
  name: 'check',
  usage: 'check <plans..>',
  describe: 'Hold finished plans, also those written by hand, against the ten-section contract',
  build: (builder) =>
    builder
      .positional('plans', {
        type: 'string',
        array: true,
        describe: 'Plans; - reads standard input',
        demandOption: true,
      })
      .option('format', { choices: diagnosticFormats, describe: 'How to print the findings', default: 'text' as const })
      .option('max-warnings', { type: 'number', describe: 'More warnings than this are a failure' })
      .option('quiet', { alias: 'q', type: 'boolean', describe: 'Errors only' })
      .option('pack', {
        type: 'string',
        describe: 'The pack whose owners are known: a name or a folder',
        default: builtInPack,
      })
      .example('$0 check notes.plan.md', 'findings with their lines; exit code 1 where there are errors')
      .example('$0 check --format github plans/*.plan.md', 'as annotations in a pipeline'),
  run: (args, { root }) => {
    const { owners } = openPack(textOf(args, 'pack') ?? builtInPack, root);
    const quiet = args['quiet'] === true;
    const files = textsOf(args, 'plans').map((path) => {
      const found = checkPlan(readMarkdown(path).text, { owners });
      return { path, diagnostics: quiet ? found.filter((one) => one.severity === 'error') : found };
    });
    const format = diagnosticFormats.find((one) => one === args['format']) ?? 'text';
    process.stdout.write(
      reportDiagnostics(format, files, {
        colors: mayColor(process.stdout),
        rules: checkRules,
        version: readVersion(root),
      }),
    );
    const all = files.flatMap((file) => file.diagnostics);
    const warnings = all.filter((one) => one.severity === 'warning').length;
    const most = typeof args['maxWarnings'] === 'number' ? args['maxWarnings'] : Infinity;
    return all.some((one) => one.severity === 'error') || warnings > most ? 1 : 0;
  },
};
