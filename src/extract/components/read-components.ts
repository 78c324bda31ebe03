import { isSetting } from '../is-setting.ts';
import { describesChosen } from '../describes-chosen.ts';
import { changeOf } from '../names/change-of.ts';
import { isMaybe } from '../names/is-maybe.ts';
import { stretchesOf } from '../names/stretches.ts';
import type { Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { beatenNames } from './beaten-names.ts';
import { componentKey } from './component-key.ts';
import { fromChoice } from './from-choice.ts';
import { fromActing } from './from-acting.ts';
import { fromBare } from './from-bare.ts';
import { fromDiagram } from './from-diagram.ts';
import { fromFiles } from './from-files.ts';
import { fromIdentifiers } from './from-identifiers.ts';
import { fromLeads } from './from-leads.ts';
import { fromLibraries } from './from-libraries.ts';
import { fromLinks } from './from-links.ts';
import { fromNouns } from './from-nouns.ts';
import { fromPackages } from './from-packages.ts';
import { fromPartNumbers } from './from-part-numbers.ts';
import { fromParts } from './from-parts.ts';
import { fromPhrases } from './from-phrases.ts';
import { fromProducts } from './from-products.ts';
import { fromProper } from './from-proper.ts';
import { fromSketch } from './from-sketch.ts';
import { fromTitle } from './from-title.ts';
import { fromJoined } from './from-joined.ts';
import { fromTools } from './from-tools.ts';
import { joinKinds } from './join-kinds.ts';
import { joinProducts } from './join-products.ts';
import { type Candidate, enough } from './types.ts';

/** A component with all places that name it. */
export type Component = readonly [Candidate, ...Candidate[]];

/** How much more or less directly than elsewhere sections of a role speak of the solution. */
const shares: ReadonlyMap<Role | undefined, number> = new Map<Role | undefined, number>([
  ['problem', 0.4],
  ['context', 0.7],
  ['status', 0],
  ['questions', 0.2],
  ['risks', 0.4],
  ['mitigation', 0.4],
  ['decision', 1.5],
  ['proposal', 1.5],
  ['components', 1.3],
  ['integration', 1.3],
  ['tasks', 1.3],
  ['flow', 1.3],
  ['scope', 1.3],
  ['rationale', 0.8],
  ['pros', 0.8],
  ['cons', 0.3],
  ['options', 0.4],
  ['assumptions', 0.4],
  ['tests', 0.4],
  ['metrics', 0.4],
  ['references', 0],
  ['nongoals', 0],
  ['future', 0],
]);

const sources = [
  fromChoice,
  fromProducts,
  fromFiles,
  fromIdentifiers,
  fromPhrases,
  fromNouns,
  fromProper,
  fromTools,
  fromDiagram,
  fromBare,
  fromSketch,
  fromLeads,
  fromLinks,
  fromTitle,
  fromJoined,
  fromPackages,
  fromLibraries,
  fromActing,
  fromParts,
  fromPartNumbers,
];

function* candidates(reading: Reading): Iterable<Candidate> {
  for (const stretch of stretchesOf(reading)) {
    // "MaxInterval: 1 hour" sets something, and is no part.
    if (stretch.passage && isSetting(stretch.passage)) continue;
    const share = describesChosen(reading, stretch.section) ? 1 : (shares.get(stretch.role) ?? 1);
    for (const source of sources) {
      for (const one of source(reading, stretch)) {
        // What the choice is made of is meant wherever the solution is spoken of.
        const part = one.by === 'choice' && share > 0 ? Math.max(share, 1) : share;
        const isNone = isMaybe(reading, stretch.text, one.start, one.end) || isImagined(reading, one);
        const meant = part > 0 && !isNone;
        if (meant) yield { ...one, weight: (one.weight + underlined(reading, one)) * part };
      }
    }
  }
}

/** In letters: so far before a name is looked for words that say that it only explains. */
const reach = 160;

/** "Imagine each group is a branch, and your app is on `blue-group`": whether a name only explains something. */
function isImagined({ words }: Reading, { stretch: { text }, start }: Candidate): boolean {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.!?]\s/u)
      .at(-1) ?? '';
  return words.has('names.imagined', before);
}

/** What a place gains where the name is the title's, or something is said to become of it. */
function underlined(reading: Reading, { stretch, start, end, weight }: Candidate): number {
  if (weight === 0) return 0;
  if (stretch.form === 'heading' && stretch.section.level === 1) return 0.5;
  const change = stretch.form === 'code' ? undefined : changeOf(reading, stretch.text, start, end);
  return change !== undefined && change !== 'existing' ? 0.3 : 0;
}

/**
 * What the solution is made of: everything named often or clearly enough.
 *
 * @param taken names that are something else already: tables, events, files
 */
export function readComponents(reading: Reading, taken: ReadonlySet<string>): readonly Component[] {
  const byKey = new Map<string, Candidate[]>();
  const beaten = beatenNames(reading);
  for (const candidate of candidates(reading)) {
    const key = componentKey(reading.words, candidate.name);
    // A system in capitals may have a table of its own name.
    const table = taken.has(key) && candidate.by !== 'title-name' && !candidate.external;
    if (key === '' || table || beaten.has(key)) continue;
    const same = byKey.get(key);
    if (same) same.push(candidate);
    else byKey.set(key, [candidate]);
  }
  joinProducts(reading.words, byKey);
  joinKinds(reading, byKey);
  return [...byKey.values()]
    .filter((all) => sum(all) >= enough)
    .flatMap(([first, ...rest]): Component[] => (first ? [[first, ...rest]] : []));
}

/** Several sources may see one place: each place counts once, with its heaviest. */
function sum(all: readonly Candidate[]): number {
  const byPlace = new Map<string, number>();
  for (const { stretch, start, weight } of all) {
    const place = `${stretch.line}:${stretch.column}:${start}`;
    byPlace.set(place, Math.max(byPlace.get(place) ?? 0, weight));
  }
  return [...byPlace.values()].reduce((total, weight) => total + weight, 0);
}
