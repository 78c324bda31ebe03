import { largest } from '../../../text/index.ts';
import type { Option } from '../../options/types.ts';
import type { Words } from '../../words.ts';
import { spelledOut } from './spelled-out.ts';
import { stancesIn } from './stances-in.ts';

/** What one says who chooses. */
const outright = 2;

/** In letters: what goes on for longer is no sentence. */
const longest = 2000;

/** One thing that is said, and the options that it takes. */
export interface Taken<Saying> {
  readonly saying: Saying;
  readonly options: readonly Option[];
  /** How much it says for them. */
  readonly says: number;
}

/**
 * Weighs what several sentences say of the options that they name: the first that one takes outright, else what is told in
 * favour of most, else the last that nothing speaks against.
 *
 * @returns undefined where fewer than two options are named; no options where all of them are turned down
 */
export function takenByStance<Saying extends { readonly text: string; readonly isItem?: boolean }>(
  words: Words,
  options: readonly Option[],
  said: readonly Saying[],
): Taken<Saying> | undefined {
  const all = said.flatMap((saying, at) => {
    const before = said[at - 1]?.text.slice(-longest) ?? '';
    const text = spelledOut(words, options, saying.text.slice(0, longest), before);
    return stancesIn(words, options, text, saying.isItem).map((one) => ({ ...one, saying }));
  });
  if (new Set(all.flatMap((one) => one.options)).size < 2) return undefined;
  const lost = new Set(all.filter(({ says }) => says < 0).flatMap((one) => one.options));
  const best = largest(
    all.map(({ says }) => says),
    -outright,
  );
  const first = best > 0 ? all.find(({ says }) => says >= Math.min(best, outright)) : undecidedly(all, lost);
  const [opening] = said;
  return first ?? (opening && { saying: opening, options: [], says: 0 });
}

function undecidedly<
  One extends { readonly says: number; readonly options: readonly Option[]; readonly saying: unknown },
>(all: readonly One[], lost: ReadonlySet<Option>): One | undefined {
  const open = all.filter((one) => one.says === 0 && one.options.every((option) => !lost.has(option)));
  const [first] = open;
  const others = all.filter((one) => one.saying === first?.saying && one !== first);
  return first && others.length === 0 && first.saying === all[0]?.saying ? first : open.at(-1);
}
