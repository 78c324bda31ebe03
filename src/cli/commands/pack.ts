import { PlanwrightError } from '../planwright-error.ts';
import type { Command } from './command.ts';

/** `planwright pack`: packs of a team. */
export const pack: Command = {
  build: (builder) =>
    builder
      .example('$0 pack new acme', 'asks a little and writes a small pack that extends ten-section')
      .example('$0 pack check acme', 'holds it against everything that a pack must keep')
      .example('$0 notes.md --pack acme', 'makes a plan with it'),
  inside: [
    {
      name: 'new',
      usage: 'new <name>',
      describe: 'Write a small pack that extends ten-section, explained by comments',
      load: async () => (await import('./pack-new.ts')).packNew,
    },
    {
      name: 'check',
      usage: 'check [packs..]',
      describe: 'Hold packs against their schema, the ten-section contract and their golden cases',
      load: async () => (await import('./pack-check.ts')).packCheck,
    },
    {
      name: 'show',
      usage: 'show [pack]',
      describe: 'Show what a pack holds after extending, and the file that each part comes from',
      load: async () => (await import('./pack-show.ts')).packShow,
    },
    {
      name: 'list',
      usage: 'list',
      describe: 'List the packs that can be named here, with version and place',
      load: async () => (await import('./pack-list.ts')).packList,
    },
  ],
  run: () => {
    throw new PlanwrightError('name what to do with packs', 'planwright pack --help lists new, check, show and list');
  },
};
