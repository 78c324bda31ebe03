import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import { runsOf } from './runs-of.ts';
import type { Option } from './types.ts';

const tick = /^[✅✔☑⭐🏆]\uFE0F?\s*/u;
const cross = /^[❌✖✗🚫⛔]\uFE0F?\s*/u;

/** Lines or items of which one opens with a tick and the others with a cross. */
export function* optionsBySign(outline: Outline, words: Words): Iterable<Option> {
  for (const run of runsOf(outline)) {
    const signed = run.filter(({ text }) => tick.test(text) || cross.test(text));
    if (signed.length < 2 || signed.filter(({ text }) => tick.test(text)).length !== 1) continue;
    for (const passage of signed) {
      const { text: raw, line, column } = passage;
      const said = briefName(words, { text: raw.replace(tick, '').replace(cross, '') });
      if (said === undefined) continue;
      const told = tick.test(raw) ? ('chosen' as const) : ('rejected' as const);
      yield { ...said, raw, line, column, by: 'sign', sections: [], passages: [passage], headings: [raw], told };
    }
  }
}
