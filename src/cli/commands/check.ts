import { checkRules } from '../../check/index.ts';
import { diagnosticFormats, reportDiagnostics } from '../../report/index.ts';
import { cacheFolder } from '../check/cache-folder.ts';
import { checkFiles } from '../check/check-files.ts';
import { mayColor } from '../colors.ts';
import { builtInPack } from '../files/open-pack.ts';
import { readOwners } from '../files/read-owners.ts';
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
      .option('cache', { type: 'boolean', describe: 'Keep the findings, and check only what has changed since' })
      .option('cache-location', {
        type: 'string',
        describe: 'The folder to keep them in [node_modules/.cache/planwright, or .planwright/cache]',
      })
      .example('$0 check notes.plan.md', 'findings with their lines; exit code 1 where there are errors')
      .example('$0 check --format github plans/*.plan.md', 'as annotations in a pipeline'),
  run: async (args, { root }) => {
    const place = textOf(args, 'cacheLocation');
    const checked = await checkFiles({
      paths: textsOf(args, 'plans'),
      options: { owners: readOwners(textOf(args, 'pack') ?? builtInPack, root) },
      cache: args['cache'] === true || place !== undefined ? (place ?? cacheFolder()) : undefined,
      root,
    });
    const files = checked.map(({ path, diagnostics }) => ({
      path,
      diagnostics: diagnostics.filter((one) => args['quiet'] !== true || one.severity === 'error'),
    }));
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
