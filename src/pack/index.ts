export { loadPack } from './load-pack.ts';
export { parsePack } from './parse-pack.ts';
export { printPack } from './print-pack.ts';
export { queryOperators } from './query-operators.ts';
export { readYaml } from './read-yaml.ts';
export type { YamlFile } from './read-yaml.ts';
export { packSchemas } from './schemas/index.ts';
export { suggest } from './suggest.ts';
export type * from './types.ts';
