import { mayAsk } from '../may-ask.ts';
import { placeNewPack } from '../packs/new/place-new-pack.ts';
import { writePack } from '../packs/new/write-pack.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { say } from '../say.ts';
import { type Command, textOf } from './command.ts';

/** `planwright pack new NAME`: an interview that writes a small pack which passes `pack check` at once. */
export const packNew: Command = {
  build: (builder) =>
    builder
      .positional('name', { type: 'string', describe: 'Its name: acme, or @team/acme', demandOption: true })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        describe: 'The folder to write it to (without it: .planwright/packs/NAME)',
      })
      .option('description', { type: 'string', nargs: 1, describe: 'What it is for, in a sentence' })
      .option('question', { type: 'string', nargs: 1, describe: 'What your team asks of every change' })
      .option('owner', { type: 'string', nargs: 1, describe: 'What your team calls the product-owner' })
      .option('yes', { alias: 'y', type: 'boolean', describe: 'Ask nothing: take the flags and the defaults' })
      .example('$0 pack new acme', 'asks a little, writes .planwright/packs/acme')
      .example('$0 pack new acme --yes --output .', 'a repository that holds nothing but the pack'),
  run: async (args, { root }) => {
    const given = {
      description: textOf(args, 'description'),
      question: textOf(args, 'question'),
      owner: textOf(args, 'owner'),
    };
    // Before anything is asked: nobody answers for a pack that cannot be written.
    const place = placeNewPack(textOf(args, 'name') ?? '', textOf(args, 'output'), root);
    if (args['yes'] !== true && !mayAsk())
      throw new PlanwrightError('there is no terminal to ask on', 'use --yes to take the flags and the defaults');
    const { askPack } = await import('../packs/new/ask-pack.ts');
    writePack(place, args['yes'] === true ? given : await askPack(given), root);
    const { name, folder, named, kept } = place;
    if (kept.length > 0)
      say(
        `planwright: ${kept.join(' and ')} ${kept.length > 1 ? 'stay as they were' : 'stays as it was'}; to share the pack by npm, name it ${place.package} in package.json`,
      );
    say(
      `planwright: wrote the pack ${name} to ${folder}; planwright pack check ${named} holds it, README.md says how to go on`,
    );
    return 0;
  },
};
