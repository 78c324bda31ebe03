import { printJson } from '../../report/index.ts';
import { sanitize } from '../../text/index.ts';
import { type FoundPack, listPacks } from '../packs/list-packs.ts';
import type { Command } from './command.ts';
import { writeStandard } from '../write-standard.ts';

function lineOf({ name, version, kind, place, extends: below, problem }: FoundPack): string {
  const rest = problem ?? (below.length > 0 ? `extends ${below.join(', ')}` : '');
  return `${sanitize(`${name.padEnd(24)} ${version.padEnd(9)} ${kind.padEnd(10)} ${place.padEnd(32)} ${rest}`).trimEnd()}\n`;
}

/** `planwright pack list`: every pack that can be named here. */
export const packList: Command = {
  build: (builder) =>
    builder
      .option('format', { choices: ['text', 'json'] as const, describe: 'How to print them', default: 'text' })
      .example('$0 pack list', 'those of planwright, of the project and of node_modules'),
  run: (args, { root }) => {
    const packs = listPacks(root);
    writeStandard(
      'stdout',
      args['format'] === 'json' ? printJson({ schemaVersion: 1, packs }) : packs.map(lineOf).join(''),
    );
    return 0;
  },
};
