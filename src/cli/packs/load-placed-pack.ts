import { type LayerFiles, loadPack, type LoadedPack } from '../../pack/index.ts';
import { readVersion } from '../files/read-version.ts';
import { sha256 } from '../files/sha256.ts';
import { checkSections } from './check-sections.ts';
import { collectLayers } from './collect-layers.ts';
import type { PackPlace } from './pack-place.ts';

/**
 * Loads a pack with all that it extends. The section templates of planwright's own packs are held by its tests; those of
 * others are checked here, so that none fails while it renders.
 *
 * @throws PlanwrightError where its files cannot be read
 */
export function loadPlacedPack(name: string, place: PackPlace, root: URL): LoadedPack {
  const layers = collectLayers(name, place, root);
  const top = layers.at(-1);
  if (!top) return { diagnostics: [] };
  const loaded = loadPack(top, { sha256, planwright: readVersion(root) }, layers.slice(0, -1));
  const { pack, parts, diagnostics } = loaded;
  if (!pack || !parts || place.kind === 'built-in' || !layers.some(drawsOtherwise)) return loaded;
  const flaws = checkSections(pack, parts);
  return flaws.length > 0 ? { parts, diagnostics: [...diagnostics, ...flaws] } : loaded;
}

/** Whether a pack shows anything else in sections than those below it. */
function drawsOtherwise({ files }: LayerFiles): boolean {
  return [...files.keys()].some((path) => /^(?:(?:sections|additions|partials)\/|slots\.yaml$)/u.test(path));
}
