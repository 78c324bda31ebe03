import type { Outline, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName } from './option-name.ts';
import { nameKey } from './same-name.ts';

/** What a heading is called apart from what it says of it in brackets, behind a dash or behind a colon. */
function called(words: Words, heading: string): string {
  const [name = heading] = heading.split(/\s*[(（]|[:：]\s|\s[—–-]\s/u);
  return nameKey(bareName(words, name));
}

/**
 * The heading of each name below the one that sets them side by side: "## RabbitMQ (the other one)" below "# RabbitMQ vs
 * Celery". None unless each has its own.
 */
export function headingsOfNames(
  { sections }: Outline,
  words: Words,
  names: readonly string[],
  title: Section,
): readonly Section[] {
  const below = sections.filter(({ kind, line }) => (kind === 'heading' || kind === 'bold') && line > title.line);
  const found = names.flatMap((name) => below.find(({ heading }) => called(words, heading) === nameKey(name)) ?? []);
  return new Set(found).size === names.length ? found : [];
}
