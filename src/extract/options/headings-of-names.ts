import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName } from './option-name.ts';
import { nameKey } from './same-name.ts';

/** What a heading is called apart from what it says of it in brackets, behind a dash or behind a colon. */
function called(words: Words, heading: string): string {
  const [name = heading] = heading.split(/\s*[(（]|[:：]\s|\s[—–-]\s/u);
  return nameKey(bareName(words, name));
}

/** The headings below a section, at any depth, in the order of their lines. */
function* headingsBelow({ children }: Section): Iterable<Section> {
  for (const child of children) {
    if (child.kind === 'heading' || child.kind === 'bold') yield child;
    yield* headingsBelow(child);
  }
}

/**
 * The heading of each name below the one that sets them side by side: "## RabbitMQ (the other one)" below "# RabbitMQ vs
 * Celery". None unless each has its own.
 */
export function headingsOfNames(words: Words, names: readonly string[], title: Section): readonly Section[] {
  const byName = new Map<string, Section>();
  for (const section of headingsBelow(title)) {
    const key = called(words, section.heading);
    if (!byName.has(key)) byName.set(key, section);
  }
  const found = names.flatMap((name) => byName.get(nameKey(name)) ?? []);
  return new Set(found).size === names.length ? found : [];
}
