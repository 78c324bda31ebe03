import { readFileSync } from 'node:fs';
import { type LayerFiles, parseLayer } from '../../pack/index.ts';

/** The files of one of planwright's own packs as the build wrote them down; undefined where it did not. */
export function readBuiltLayer(name: string, root: URL): LayerFiles | undefined {
  let text: string;
  try {
    text = readFileSync(new URL(`dist/packs/${name}.layer.json`, root), 'utf8');
  } catch {
    return undefined;
  }
  return parseLayer(text);
}
