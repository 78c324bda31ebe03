import { packOption } from '../packs/pack-option.ts';
import type { Argv } from 'yargs';
import { diagnosticFormats } from '../../report/index.ts';

/** Declares the flags and examples of `planwright check`. */
export function declareCheck(builder: Argv): Argv {
  return builder
    .positional('plans', {
      type: 'string',
      array: true,
      describe: 'Plans, folders of *.plan.md, or patterns; - reads standard input',
    })
    .option('format', { choices: diagnosticFormats, describe: 'How to print the findings', default: 'text' as const })
    .option('fix', { type: 'boolean', describe: 'Mend what is safe to mend: headings, order, numbers, boxes, ids' })
    .option('max-warnings', { type: 'number', describe: 'More warnings than this are a failure' })
    .option('quiet', { alias: 'q', type: 'boolean', describe: 'Print errors only' })
    .option('config', {
      type: 'string',
      describe: 'The configuration [planwright.config.yaml from the plan upward]',
    })
    .option('stdin-filepath', { type: 'string', describe: 'What the plan on standard input is called' })
    .option('list-rules', { type: 'boolean', describe: 'List every rule with what it weighs' })
    .option('pack', packOption)
    .option('cache', { type: 'boolean', describe: 'Keep the findings, and check only what has changed since' })
    .option('cache-location', {
      type: 'string',
      describe: 'The folder to keep them in [node_modules/.cache/planwright, or .planwright/cache]',
    })
    .example('$0 check notes.plan.md', 'findings with their lines; exit code 1 where there are errors')
    .example('$0 check --fix plans', 'mends every *.plan.md in the folder, then checks it')
    .example("$0 check --format github 'plans/**/*.md'", 'as annotations in a pipeline');
}
