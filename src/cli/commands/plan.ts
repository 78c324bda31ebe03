import { packOption } from '../packs/pack-option.ts';
import { type Command, textOf, textsOf } from './command.ts';
import { refuseMistyped } from './refuse-mistyped.ts';

/** `planwright plan`: the main job. */
export const plan: Command = {
  build: (builder) =>
    builder
      .positional('brainstorm', { type: 'string', describe: 'The brainstorm, a Markdown file; - reads standard input' })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        describe: 'Where to write the plan; - is standard output',
      })
      .option('yes', {
        alias: 'y',
        type: 'boolean',
        describe: 'Ask nothing: take what was found, ask the rest in the plan',
      })
      .option('answers', { alias: 'a', type: 'string', describe: 'An answers file to start from' })
      .option('set', {
        type: 'string',
        array: true,
        nargs: 1,
        describe: 'Answer a question: path=value (see planwright questions)',
      })
      .option('choose', {
        type: 'string',
        describe: 'Take this option as the chosen one, by its name, number or letter',
      })
      .option('pack', packOption)
      .option('dry-run', { type: 'boolean', describe: 'Print the plan, write nothing' })
      .option('diff', { type: 'boolean', describe: 'Print what would change in the plan that is there, write nothing' })
      .option('force', { type: 'boolean', describe: 'Replace a plan and answers that are there' })
      .option('full', { type: 'boolean', describe: 'Ask every question, not only what is missing' })
      .option('plain', { type: 'boolean', describe: 'Ask in numbered lines, for screen readers and logs' })
      .example('$0 notes.md', 'asks what is missing, writes notes.plan.md and notes.answers.yaml')
      .example('$0 notes.md', 'left in the middle: goes on where you were, whatever ended it')
      .example('$0 notes.md --yes', 'the same without questions')
      .example('$0 notes.md --yes --choose B --dry-run', 'what would option B bring?'),
  run: async (args, context) => {
    refuseMistyped(textOf(args, 'brainstorm'));
    const { makePlan } = await import('../plan/make-plan.ts');
    return makePlan(
      {
        brainstorm: textOf(args, 'brainstorm'),
        output: textOf(args, 'output'),
        answers: textOf(args, 'answers'),
        choose: textOf(args, 'choose'),
        pack: textOf(args, 'pack'),
        set: textsOf(args, 'set'),
        yes: args['yes'] === true,
        dryRun: args['dryRun'] === true,
        diff: args['diff'] === true,
        force: args['force'] === true,
        full: args['full'] === true,
        plain: args['plain'] === true,
      },
      context,
    );
  },
};
