import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { isDrawn } from './is-drawn.mjs';
import { layOutSources, refusedByTypes } from './refused-by-types.mjs';

const { PLANWRIGHT_ROOM: room, PLANWRIGHT_SEED: seed, PLANWRIGHT_SHARE: share } = process.env;
/** So many changes are tried before Stryker hears of them. */
const most = 500;
/** The cases of `extract` ask the file before the next one, and say themselves what was not drawn. */
const isInOrder = room === 'extract';

/** Changes so that those of one file lie apart: many files are tried in one run of the compiler. */
function acrossFiles(mutants) {
  const seen = new Map();
  const rounds = mutants.map((one) => {
    const round = seen.get(one.fileName) ?? 0;
    seen.set(one.fileName, round + 1);
    return { one, round };
  });
  return rounds.toSorted((a, b) => a.round - b.round).map(({ one }) => one);
}

/** Leaves out what does not compile, as Stryker's own checker does, which asks for a compiler that runs in JavaScript. */
class TypesChecker {
  async init() {
    layOutSources();
  }

  async group(mutants) {
    const groups = [];
    const ids = (isInOrder ? mutants : acrossFiles(mutants)).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += most) groups.push(ids.slice(at, at + most));
    return groups;
  }

  async check(mutants) {
    const isAsked = (one) => share === undefined || isDrawn(one, { seed, share: Number(share) });
    const refused = refusedByTypes(mutants.filter(isAsked));
    const say = (one) => {
      if (refused.has(one.id)) return { status: CheckStatus.CompileError, reason: 'It does not compile.' };
      // As what does not compile it counts neither as found nor as not found.
      if (!isInOrder && !isAsked(one)) return { status: CheckStatus.CompileError, reason: 'It was not drawn.' };
      return { status: CheckStatus.Passed };
    };
    return Object.fromEntries(mutants.map((one) => [one.id, say(one)]));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'types', TypesChecker)];
