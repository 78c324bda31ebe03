import { extract } from '../../extract/index.ts';
import { answersSchema, type ListedQuestion, listQuestions, seedAnswers } from '../../interview/index.ts';
import type { Pack } from '../../pack/index.ts';
import { printJson } from '../../report/index.ts';
import { sanitize } from '../../text/index.ts';
import { chosenPack, openPack } from '../packs/open-pack.ts';
import { readMarkdown } from '../files/read-markdown.ts';
import { packOption } from '../packs/pack-option.ts';
import { type Command, textOf } from './command.ts';
import { writeStandard } from '../write-standard.ts';

/** The questions, with what a brainstorm answers and offers where one is named. */
function listed(pack: Pack, brainstorm: string | undefined): readonly ListedQuestion[] {
  if (brainstorm === undefined) return listQuestions(pack);
  const { facts } = extract(readMarkdown(brainstorm).text, pack.lexicons, pack.laidOut);
  return listQuestions(pack, {
    answers: seedAnswers(pack.questions, facts),
    offered: (kind) => facts.filter((fact) => fact.kind === kind).map(({ text }) => text),
  });
}

function lineOf({ section, path, type, title }: ListedQuestion): string {
  return `${String(section).padStart(2)}  ${path.padEnd(30)} ${type.padEnd(8)} ${title}\n`;
}

/** `planwright questions`: what is asked, for people, scripts and editors. */
export const questions: Command = {
  build: (builder) =>
    builder
      .positional('brainstorm', {
        type: 'string',
        describe: 'A brainstorm whose answers are the defaults; - reads standard input',
      })
      .option('pack', packOption)
      .option('format', {
        choices: ['text', 'json', 'schema'] as const,
        describe: 'How to print them; schema is the JSON Schema of the answers files',
        default: 'text',
      })
      .example('$0 questions', 'what can be set with --set')
      .example('$0 questions --format json', 'path, variable, type, fields, default and choices, for a script')
      .example('$0 questions notes.md --format json', 'the same, with the defaults that notes.md gives')
      .example(
        '$0 questions --format schema --pack DIR',
        "the JSON Schema of a team pack's answers files, for editors",
      ),
  run: (args, { root }) => {
    const pack = openPack(chosenPack(textOf(args, 'pack')), root);
    const all = (): readonly ListedQuestion[] => listed(pack, textOf(args, 'brainstorm'));
    const text =
      args['format'] === 'schema'
        ? printJson(answersSchema(pack))
        : args['format'] === 'json'
          ? printJson({ schemaVersion: 1, questions: all() })
          : sanitize(all().map(lineOf).join(''));
    writeStandard('stdout', text);
    return 0;
  },
};
