export { loadPack } from './load-pack.ts';
export type { Hashing, LoadedPack } from './load-pack.ts';
export { readYaml } from './read-yaml.ts';
export type { YamlFile } from './read-yaml.ts';
export type * from './types.ts';
