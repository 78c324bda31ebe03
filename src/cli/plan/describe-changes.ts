import type { FoundChange } from '../../interview/index.ts';
import type { Entry, Item } from '../../model/index.ts';

const longest = 60;

function nameOf({ question }: FoundChange, part: Item | Entry): string {
  const key = question.fields?.find(({ required }) => required)?.name ?? '';
  const text = ('text' in part ? part.text : String(part.values[key] ?? '')).replace(/\s+/gu, ' ');
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}

function describe(change: FoundChange): string {
  const groups = [
    ['new', change.added],
    ['gone', change.gone],
    ['changed', change.changed],
  ] as const;
  const said = groups
    .filter(([, parts]) => parts.length > 0)
    .map(([word, parts]) => `${word}: ${parts.map((part) => nameOf(change, part)).join(', ')}`);
  return `  ${change.question.title} ${said.join('; ')}`;
}

/** What is said of a brainstorm that has changed since a draft of its answers was left, a line each. */
export function describeChanges(name: string, changes: readonly FoundChange[]): readonly string[] {
  const [first, ...rest] =
    changes.length === 0
      ? [`${name} has changed since; what was found in it stayed the same`]
      : [`${name} has changed since; what you typed stays, and this is asked again:`, ...changes.map(describe)];
  return [`planwright: ${first ?? ''}`, ...rest];
}
