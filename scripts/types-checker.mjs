import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { isDrawn } from './is-drawn.mjs';
import { layOutSources, refusedByTypes } from './refused-by-types.mjs';

const { PLANWRIGHT_ROOM: room, PLANWRIGHT_SEED: seed, PLANWRIGHT_SHARE: share } = process.env;
/** So many changes are tried before Stryker hears of them. */
const most = 500;

/** Leaves out what does not compile, as Stryker's own checker does, which asks for a compiler that runs in JavaScript. */
class TypesChecker {
  async init() {
    layOutSources();
  }

  async group(mutants) {
    const groups = [];
    for (let at = 0; at < mutants.length; at += most) groups.push(mutants.slice(at, at + most).map(({ id }) => id));
    return groups;
  }

  async check(mutants) {
    const asked = mutants.filter(
      (one) => room !== 'extract' || share === undefined || isDrawn(one, { seed, share: Number(share) }),
    );
    const refused = refusedByTypes(asked);
    const say = ({ id }) =>
      refused.has(id)
        ? { status: CheckStatus.CompileError, reason: 'It does not compile.' }
        : { status: CheckStatus.Passed };
    return Object.fromEntries(mutants.map((one) => [one.id, say(one)]));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'types', TypesChecker)];
