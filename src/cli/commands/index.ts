import type { CommandEntry } from './command.ts';

/** Every command, in the order of the help. What a command needs is loaded when it is run. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'plan',
    usage: ['plan [brainstorm]'],
    describe: 'Make an implementation plan of a brainstorm (the default command)',
    load: async () => (await import('./plan.ts')).plan,
  },
  {
    name: 'extract',
    usage: 'extract <files..>',
    describe: 'Show what is found in brainstorms, with the line of each',
    load: async () => (await import('./extract.ts')).extract,
  },
  {
    name: 'render',
    usage: 'render <answers>',
    describe: 'Make the plan of an answers file again',
    load: async () => (await import('./render.ts')).render,
  },
  {
    name: 'check',
    usage: 'check [plans..]',
    describe: 'Hold finished plans, also those written by hand, against the ten-section contract',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'questions',
    usage: 'questions [brainstorm]',
    describe: 'List every question of a pack, with its path, type and purpose',
    load: async () => (await import('./questions.ts')).questions,
  },
  {
    name: 'explain',
    usage: 'explain <what>',
    describe: 'Say why a line is in a plan, or what a rule is for',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'pack',
    usage: 'pack',
    describe: "Make, check and show packs: a team's own questions, words, rules and sections",
    load: async () => (await import('./pack.ts')).pack,
  },
];
