import type { Outline, Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { brieflyNamed } from './briefly-named.ts';
import { bareName } from './option-name.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

const longest = 50;
const most = 8;

/** The headings right before a decision that say nothing of what they are for. */
function nameless(decision: Section): readonly Section[] {
  // "Proposal: …" behind the last of them stands below its heading.
  const last = decision.kind === 'label' ? decision.parent : undefined;
  const siblings = (last ?? decision).parent?.children ?? [];
  const place = siblings.indexOf(last ?? decision);
  const before = siblings.slice(0, last ? place + 1 : place).toReversed();
  const end = before.findIndex((one) => one.kind !== 'heading' || one.roles.length > 0 || one.heading.length > longest);
  return before.slice(0, end < 0 ? undefined : end).toReversed();
}

function speaksOf(decision: Section, name: string): boolean {
  const said = [decision.raw, ...decision.passages.map((passage) => passage.text)].join(' ');
  return ` ${nameKey(said)} `.includes(` ${nameKey(name)} `);
}

/** Whether a decision speaks of one of the names, or opens with the part of it that no other has: "OIDC." */
function namesOne(words: Words, decision: Section, names: readonly string[]): boolean {
  if (names.some((name) => name !== '' && speaksOf(decision, name))) return true;
  const [first] = decision.passages;
  const said = first && sentencesOf(words, first)[0]?.text;
  return said !== undefined && brieflyNamed(words, names.map(bareOption), said) !== undefined;
}

function bareOption(name: string): Option {
  return { name, raw: name, line: 0, column: 0, by: 'side-by-side', sections: [], passages: [], headings: [] };
}

/** "Webpack", "Vite", "Recommendation: … Vite": headings side by side, one of which the decision behind them names. */
export function* optionsBySiblings(outline: Outline, words: Words): Iterable<Option> {
  for (const decision of outline.sections) {
    if (
      (decision.kind !== 'heading' && decision.kind !== 'label') ||
      (decision.roles[0] !== 'decision' && decision.roles[0] !== 'proposal')
    )
      continue;
    const found = nameless(decision);
    const names = found.map((section) => bareName(words, section.heading));
    if (found.length < 2 || found.length > most || !namesOne(words, decision, names)) continue;
    for (const [index, section] of found.entries()) {
      const { raw, line, column } = section;
      const name = names[index] ?? '';
      yield { name, raw, line, column, by: 'side-by-side', sections: [section], passages: [], headings: [raw] };
    }
  }
}
