import { checkRules } from '../../check/index.ts';
import { didYouMean, sanitize } from '../../text/index.ts';
import { builtInPack, openPack } from '../files/open-pack.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { type Command, textOf } from './command.ts';

/** `planwright explain RULE`: what a rule of the playbook or of `check` is for, and where it comes from. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain <rule>',
  describe: 'Say what a rule of the playbook or of check is for',
  build: (builder) =>
    builder
      .positional('rule', { type: 'string', describe: "The rule's id", demandOption: true })
      .option('pack', { type: 'string', describe: 'The pack: a name or a folder', default: builtInPack })
      .example('$0 explain db-03-required-column', 'when the rule applies, what it brings, who published it')
      .example('$0 explain task-dependencies', 'what a finding of check means'),
  run: (args, { root }) => {
    const { rules } = openPack(textOf(args, 'pack') ?? builtInPack, root);
    const id = textOf(args, 'rule') ?? '';
    const brought = rules.find((rule) => rule.id === id);
    const held = checkRules.find((rule) => rule.ruleId === id);
    if (brought) {
      const lines = [brought.title, brought.reason, ...brought.cites.map((source) => `Source: ${source}`)];
      process.stdout.write(`${sanitize([`${id} (playbook)`, ...lines].join('\n'))}\n`);
    } else if (held) {
      process.stdout.write(`${id} (check, ${held.severity})\n${held.summary}\n${held.rationale}\n`);
    } else {
      const known = [...rules.map((rule) => rule.id), ...checkRules.map((rule) => rule.ruleId)];
      const meant = didYouMean(id, known);
      throw new PlanwrightError(
        `there is no rule ${sanitize(id)}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
        'planwright check names rules behind its findings',
      );
    }
    return 0;
  },
};
