import { type ExtendedPack, extendedPacks, type LayerFiles, readYaml } from '../../pack/index.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { findPack } from './find-pack.ts';
import type { PackPlace } from './pack-place.ts';
import { readBuiltLayer } from './read-built-layer.ts';
import { readPlacedPack } from './read-placed-pack.ts';

/** So many packs may stand upon each other. */
const mostLayers = 20;

/**
 * A pack with all that it extends, the lowest first and itself last; each once.
 *
 * @throws PlanwrightError where one is not there, or where they lead back to themselves
 */
export function collectLayers(name: string, place: PackPlace, root: URL): readonly LayerFiles[] {
  const layers = new Map<string, LayerFiles>();
  const visit = (one: string, at: PackPlace, trail: ReadonlyMap<string, string>): void => {
    if (trail.has(at.path)) {
      const names = [...trail].slice([...trail.keys()].indexOf(at.path)).map(([, named]) => named);
      throw new PlanwrightError(
        `pack ${name}: it extends itself: ${[...names, one].join(' extends ')}`,
        'take one of them out of extends',
      );
    }
    if (layers.has(at.path)) return;
    if (trail.size >= mostLayers || layers.size >= mostLayers)
      throw new PlanwrightError(`pack ${name}: more than ${String(mostLayers)} packs stand upon each other`);
    const files = (at.kind === 'built-in' && readBuiltLayer(one, root)) || readPlacedPack(one, at);
    for (const { name: below } of namedBelow(files)) {
      // Names alone: a pack says no path, so it cannot reach what the project did not put in its place.
      const found = /[./\\]/u.test(below.replace(/^@[a-z0-9-]+\//u, '')) ? undefined : findPack(below, root);
      if (!found)
        throw new PlanwrightError(
          `pack ${name}: ${one} extends ${below}, which is not there`,
          'planwright pack list shows the packs that are; install it, or put it into .planwright/packs/',
        );
      visit(below, found, new Map([...trail, [at.path, one]]));
    }
    layers.set(at.path, files);
  };
  visit(name, place, new Map());
  return [...layers.values()];
}

function namedBelow({ files, printed }: LayerFiles): readonly ExtendedPack[] {
  if (printed) return extendedPacks(printed.layer.manifest.value);
  return extendedPacks(readYaml('pack.yaml', files.get('pack.yaml') ?? '').file?.value);
}
