import { printJson } from '../../report/index.ts';
import { sanitize } from '../../text/index.ts';
import { listParts, type PackPart } from '../packs/list-parts.ts';
import { loadPlacedPack } from '../packs/load-placed-pack.ts';
import { chosenPack, openPack, placeOfPack } from '../packs/open-pack.ts';
import { type Command, textOf } from './command.ts';
import { writeStandard } from '../write-standard.ts';

const lineOf = ({ kind, name, file }: PackPart): string => `${kind.padEnd(9)} ${name.padEnd(40)} ${file}\n`;

/** `planwright pack show`: what holds after extending, and which file each part comes from. */
export const packShow: Command = {
  build: (builder) =>
    builder
      .positional('pack', { type: 'string', describe: 'A name, a folder or a .tgz file' })
      .option('format', { choices: ['text', 'json'] as const, describe: 'How to print it', default: 'text' })
      .example('$0 pack show acme', 'questions, slots, gaps, rules, words, sections, partials'),
  run: (args, { root }) => {
    const name = chosenPack(textOf(args, 'pack'));
    const pack = openPack(name, root);
    const { parts } = loadPlacedPack(name, placeOfPack(name, root), root);
    const listed = parts ? listParts(parts) : [];
    const { version, sha256, owners, below = [] } = pack;
    if (args['format'] === 'json')
      writeStandard(
        'stdout',
        printJson({ schemaVersion: 1, name: pack.name, version, sha256, extends: below, owners, parts: listed }),
      );
    else {
      const head = [
        `pack      ${pack.name} ${version}`,
        `sha256    ${sha256}`,
        ...below.map((one) => `extends   ${one.name} ${one.version}`),
        `owners    ${owners.join(', ')}`,
      ];
      writeStandard('stdout', sanitize(`${head.join('\n')}\n\n${listed.map(lineOf).join('')}`));
    }
    return 0;
  },
};
