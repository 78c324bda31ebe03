/**
 * Modules at which the command line is cut into further chunks, beside those that are imported late: what stands behind them
 * is needed by few runs of the commands that can reach it. A chunk is loaded when something of it is first used.
 */
export const seams = [
  // Packs that are not planwright's own, and configurations.
  'src/pack/load-pack.ts',
  'src/pack/read-yaml.ts',
  'src/pack/check-shape.ts',
  'src/cli/packs/load-placed-pack.ts',
  'src/cli/packs/read-placed-pack.ts',
  'src/cli/config/parse-config.ts',
  'src/cli/config/read-project-packs.ts',
  'tar',
  'yaml',
  'semver',
  // Markdown that the quick reader leaves alone, and Markdown that is written.
  'src/markdown/reading/parse-piece.ts',
  'src/markdown/print-whole.ts',
  'mdast-util-to-string',
  'mdast-util-to-markdown',
  'character-entities',
  'src/render/templates/check-templates.ts',
  // What brings the whole of YAML, or of the rules of versions, along.
  'src/interview/print-yaml.ts',
  'src/interview/migrate-answers.ts',
  // Beside the one before it, and beside sift; others need them as well.
  'src/interview/is-record.ts',
  'src/compose/match-start.ts',
  'src/compose/match-words.ts',
  // Conditions of packs that the quick ones are not for.
  'src/compose/sift-query.ts',
  // Patterns, mending, threads and kept findings of check.
  'tinyglobby',
  'src/check/fix.ts',
  'src/cli/check/open-cache.ts',
  'src/cli/check/start-crew.ts',
];
