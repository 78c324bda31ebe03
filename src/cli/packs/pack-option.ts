/** `--pack`, as all commands that take a pack declare it. */
export const packOption = {
  type: 'string',
  nargs: 1,
  describe: 'The pack: a name, a folder or a .tgz file (without it: as planwright.config.yaml says, else ten-section)',
} as const;
