import type { Pack } from '../../pack/index.ts';
import { listPacks } from '../packs/list-packs.ts';
import { openPack } from '../packs/open-pack.ts';
import { PlanwrightError } from '../planwright-error.ts';

/** The first pack, by name, of those that can be named here that has a rule; packs that are not in order have none. */
export function findRulePack(id: string, root: URL): Pack | undefined {
  for (const { name, problem } of listPacks(root)) {
    const pack = problem === undefined ? opened(name, root) : undefined;
    if (pack?.rules.some((rule) => rule.id === id)) return pack;
  }
  return undefined;
}

function opened(name: string, root: URL): Pack | undefined {
  try {
    return openPack(name, root);
  } catch (error) {
    if (error instanceof PlanwrightError) return undefined;
    throw error;
  }
}
