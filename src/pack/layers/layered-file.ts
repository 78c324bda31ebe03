import type { YamlFile } from '../read-yaml.ts';

type Keys = readonly (string | number)[];

/** Where a value of a file that is made of several really stands. */
export interface LayeredPlace {
  readonly file: YamlFile;
  readonly keys: Keys;
}

/**
 * A file that is made of those of several layers, so that findings name the one that holds the value.
 *
 * @param top the file that everything belongs to which `locate` does not know
 */
export function layeredFile(top: YamlFile, value: unknown, locate: (keys: Keys) => LayeredPlace | undefined): YamlFile {
  const at = (keys: Keys): LayeredPlace => locate(keys) ?? { file: top, keys };
  return {
    path: top.path,
    value,
    placeOf: (keys) => at(keys).file.placeOf(at(keys).keys),
    placeOfKey: (keys) => at(keys).file.placeOfKey(at(keys).keys),
    pathOf: (keys) => at(keys).file.path,
  };
}
