import { explainLine } from '../explain/explain-line.ts';
import { explainRule } from '../explain/explain-rule.ts';
import { findAnswers } from '../explain/find-answers.ts';
import { findRulePack } from '../explain/find-rule-pack.ts';
import { openMadePack } from '../explain/open-made-pack.ts';
import { chosenPack, openPack } from '../packs/open-pack.ts';
import { reportLine } from '../../report/index.ts';
import { packOption } from '../packs/pack-option.ts';
import { type Command, textOf } from './command.ts';
import { writeStandard } from '../write-standard.ts';

/** `planwright explain WHAT`: why a line is in a plan, or what a rule of the playbook or of `check` is for. */
export const explain: Command = {
  build: (builder) =>
    builder
      .positional('what', { type: 'string', describe: 'PLAN:LINE, or the id of a rule', demandOption: true })
      .option('answers', { alias: 'a', type: 'string', describe: 'The answers file, if it is not beside the plan' })
      .option('format', { choices: ['text', 'json'] as const, describe: 'How to print a line', default: 'text' })
      .option('pack', {
        ...packOption,
        describe: 'The pack: a name, a folder or a .tgz file (without it: the one that the plan was made with)',
      })
      .example('$0 explain notes.plan.md:42', 'the line of the brainstorm, the answer or the rule behind line 42')
      .example('$0 explain db-03-required-column', 'when the rule applies, what it brings, who published it')
      .example('$0 explain monitoring-threshold', 'what a finding of check means'),
  run: async (args, { root }) => {
    const named = textOf(args, 'pack');
    const what = textOf(args, 'what') ?? '';
    const [, path, line] = /^(.+):(\d+)$/u.exec(what) ?? [];
    if (path === undefined) {
      const elsewhere = (id: string) => (named === undefined ? findRulePack(id, root) : undefined);
      writeStandard('stdout', explainRule(what, openPack(chosenPack(named), root), elsewhere));
      return 0;
    }
    const answers = findAnswers(path, textOf(args, 'answers'));
    const pack = named === undefined ? openMadePack(answers, root) : openPack(named, root);
    const explained = await explainLine({ path, line: Number(line), answers }, pack);
    writeStandard('stdout', reportLine(args['format'] === 'json' ? 'json' : 'text', explained));
    return 0;
  },
};
