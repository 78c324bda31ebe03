import { isListed } from '../names/is-listed.ts';
import { once } from '../once.ts';
import type { Outline, Section } from '../outline/index.ts';
import { sentencesIn } from '../sentences.ts';
import type { Words } from '../words.ts';
import { brieflyNamed } from './briefly-named.ts';
import { notOptions } from './not-options.ts';
import { bareName } from './option-name.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

const longest = 50;
const most = 8;

/** The place of each section among those side by side with it. */
const placesIn = once(
  ({ children }: Section): ReadonlyMap<Section, number> => new Map(children.map((child, at) => [child, at] as const)),
);

/** Whether a heading is that of a chapter and names nothing: "Risks", "Open questions". */
function isChapter(words: Words, { heading, roles: [role] }: Section): boolean {
  return role !== undefined && (notOptions.has(role) || isListed(words, `headings.${role}`, heading));
}

/** The headings right before a decision that say nothing of what they are for. */
function nameless(words: Words, decision: Section): readonly Section[] {
  // "Proposal: …" behind the last of them stands below its heading.
  const last = decision.kind === 'label' ? decision.parent : undefined;
  const { parent } = last ?? decision;
  const place = (parent && placesIn(parent).get(last ?? decision)) ?? 0;
  const end = last ? place + 1 : place;
  const before = (parent?.children ?? []).slice(Math.max(0, end - most - 1), end).toReversed();
  const first = before.findIndex(
    (one) => one.kind !== 'heading' || isChapter(words, one) || one.heading.length > longest,
  );
  return before.slice(0, first < 0 ? undefined : first).toReversed();
}

function speaksOf(decision: Section, name: string): boolean {
  const said = [decision.raw, ...decision.passages.map((passage) => passage.text)].join(' ');
  return ` ${nameKey(said)} `.includes(` ${nameKey(name)} `);
}

/** Whether a decision speaks of one of the names, or opens with the part of it that no other has: "OIDC." */
function namesOne(words: Words, decision: Section, names: readonly string[]): boolean {
  if (names.some((name) => name !== '' && speaksOf(decision, name))) return true;
  const [first] = decision.passages;
  const said = first && sentencesIn(words, first.lead === undefined ? first.text : first.rest)[0];
  return said !== undefined && brieflyNamed(words, names.map(bareOption), said) !== undefined;
}

function bareOption(name: string): Option {
  return { name, raw: name, line: 0, column: 0, by: 'side-by-side', sections: [], passages: [], headings: [] };
}

/** Whether a chapter has a decision of its own. */
function decides({ children }: Section): boolean {
  return children.some(({ roles: [role] }) => role === 'decision');
}

/** "Webpack", "Vite", "Recommendation: … Vite": headings side by side, one of which the decision behind them names. */
export function* optionsBySiblings(outline: Outline, words: Words): Iterable<Option> {
  for (const decision of outline.sections) {
    if (
      (decision.kind !== 'heading' && decision.kind !== 'label') ||
      (decision.roles[0] !== 'decision' && decision.roles[0] !== 'proposal')
    )
      continue;
    const found = nameless(words, decision);
    const names = found.map((section) => bareName(words, section.heading));
    if (found.length < 2 || found.length > most || !namesOne(words, decision, names)) continue;
    // Chapters that each decide something weigh nothing against each other.
    if (found.filter(decides).length > 1) continue;
    for (const [index, section] of found.entries()) {
      const { raw, line, column } = section;
      const name = names[index] ?? '';
      yield { name, raw, line, column, by: 'side-by-side', sections: [section], passages: [], headings: [raw] };
    }
  }
}
