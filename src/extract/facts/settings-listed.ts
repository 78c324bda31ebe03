import type { Finding } from '../finding.ts';
import { isSetting } from '../is-setting.ts';
import type { Passage, Section } from '../outline/index.ts';

/** Fewer settings are no list of them. */
const fewest = 2;

/** What the settings of one list are set to, as one decision: "Defaults: first wait 1 second; factor 2.0". */
export function settingsListed(passages: readonly Passage[]): readonly Finding[] {
  const bySection = new Map<Section, Passage[]>();
  for (const passage of passages) {
    if (!isSetting(passage)) continue;
    const known = bySection.get(passage.section);
    if (known) known.push(passage);
    else bySection.set(passage.section, [passage]);
  }
  return [...bySection].flatMap(([{ kind, heading }, list]): Finding[] => {
    const [at] = list;
    if (!at || list.length < fewest) return [];
    const label = kind === 'label' ? `${heading}: ` : '';
    const text = `${label}${list.map((one) => one.text.replace(/[:：=]\s+/u, ' ')).join('; ')}`;
    return [{ kind: 'decision', text, at, by: 'settings', certainty: 'inferred' }];
  });
}
