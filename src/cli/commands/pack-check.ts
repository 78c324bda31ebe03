import { existsSync } from 'node:fs';
import { diagnosticFormats, reportDiagnostics } from '../../report/index.ts';
import { mayColor } from '../colors.ts';
import { readVersion } from '../files/read-version.ts';
import { checkPack } from '../packs/check/check-pack.ts';
import { groupByFile } from '../packs/check/group-by-file.ts';
import { listPacks } from '../packs/list-packs.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { say } from '../say.ts';
import { type Arguments, type Command, textsOf } from './command.ts';
import { writeStandard } from '../write-standard.ts';

/** `planwright pack check`: holds packs against everything that a pack must keep. */
export const packCheck: Command = {
  build: (builder) =>
    builder
      .positional('packs', {
        type: 'string',
        array: true,
        describe: 'Names, folders or .tgz files; without any: the pack of this folder, else those of the project',
      })
      .option('format', { choices: diagnosticFormats, describe: 'How to print findings', default: 'text' as const })
      .option('update', { type: 'boolean', describe: 'Accept the plans that golden cases make now' })
      .example('$0 pack check', 'in the folder of a pack, or of a project')
      .example('$0 pack check acme --update', 'writes cases/*/expected.plan.md')
      .example('$0 pack check acme-1.0.0.tgz --format github', 'what is to be shipped, in CI'),
  run: (args, { root }) => {
    const format = diagnosticFormats.find((one) => one === args['format']) ?? 'text';
    const checked = packsOf(args, root).map((name) => checkPack(name, root, { update: args['update'] === true }));
    const files = checked.flatMap(groupByFile);
    writeStandard(
      'stdout',
      reportDiagnostics(format, files, { colors: mayColor('stdout'), rules: [], version: readVersion(root) }),
    );
    for (const { name, cases, written } of checked) {
      const wrote = written.length > 0 ? `, wrote ${written.join(' and ')}` : '';
      say(`planwright: pack ${name}: ${String(cases)} golden ${cases === 1 ? 'case' : 'cases'}${wrote}`);
    }
    const all = checked.flatMap(({ diagnostics }) => diagnostics);
    return all.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function packsOf(args: Arguments, root: URL): readonly string[] {
  const named = textsOf(args, 'packs');
  if (named.length > 0) return named;
  if (existsSync('pack.yaml')) return ['.'];
  const own = listPacks(root).filter(({ kind }) => kind === 'project' || kind === 'configured');
  if (own.length > 0) return own.map(({ name }) => name);
  throw new PlanwrightError('no pack was named', 'name one, or planwright pack new NAME makes one');
}
