import { check } from '../../../check/index.ts';
import type { Answer, Diagnostic } from '../../../model/index.ts';
import type { Pack, Parts } from '../../../pack/index.ts';
import { answersOf } from './answers-of.ts';
import { itemsOf } from './items-of.ts';
import { planOf } from './plan-of.ts';

/**
 * The contract of the ten sections: plans of this pack keep every rule of `check`, and have every item of the built-in
 * pack in its words and order. Shown by a plan of no answers, and by one of all that the pack's rules speak of.
 *
 * @param base the built-in pack's section templates and partials
 */
export function checkContract(
  pack: Pack,
  parts: Parts,
  base: Pick<Pack, 'sections' | 'partials'>,
): readonly Diagnostic[] {
  const { path } = parts.manifest.file;
  const wrong = (message: string): Diagnostic => ({ ruleId: 'pack-contract', severity: 'error', message, path });
  const none = new Map<string, Answer>();
  try {
    const found = [none, everything(pack)].flatMap((answers) =>
      check(planOf(answers, pack), { owners: pack.owners }).filter(({ severity }) => severity === 'error'),
    );
    const broken = found.map((one) => `Unexpected plan: ${one.message} (${one.ruleId})`);
    return [...new Set([...missingItems(planOf(none, pack), planOf(none, { ...pack, ...base })), ...broken])].map(
      wrong,
    );
  } catch (error) {
    return [wrong(error instanceof Error ? error.message : String(error))];
  }
}

function missingItems(plan: string, demanded: string): readonly string[] {
  const items = itemsOf(plan);
  const found: string[] = [];
  let at = -1;
  for (const { text } of itemsOf(demanded)) {
    const next = items.findIndex((item, index) => index > at && item.text === text);
    if (next >= 0) at = next;
    else if (items.some((item) => item.text === text))
      found.push(`Unexpected place of \`${text}\`, expected the order of the built-in pack`);
    else found.push(`Missing \`${text}\`: a pack may add to a section, not drop or rename what is in it`);
  }
  return found;
}

/** The first example of every rule together: texts as they come last, lists one behind the other. */
function everything(pack: Pack): ReadonlyMap<string, Answer> {
  const all = new Map<string, Answer>();
  for (const { examples } of pack.rules) {
    const { answers } = examples.fires[0] ? answersOf(examples.fires[0], pack) : {};
    for (const [path, answer] of answers?.answers ?? []) all.set(path, joined(all.get(path), answer));
  }
  return all;
}

function joined(a: Answer | undefined, b: Answer): Answer {
  if (a?.type === 'items' && b.type === 'items') return { type: 'items', value: [...a.value, ...b.value] };
  if (a?.type === 'entries' && b.type === 'entries') return { type: 'entries', value: [...a.value, ...b.value] };
  return b;
}
