import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import type { Part, Section } from '../read/types.ts';
import { walkParts } from '../read/walk-parts.ts';
import { stateOf } from '../state-of.ts';
import { wordsOf } from '../words-of.ts';

const fewestWords = 4;

/** Nothing is said twice in a section. */
export const noDuplicates = defineRule({
  ruleId: 'no-duplicates',
  severity: 'warning',
  summary: 'No two entries of a section say the same, and no two tasks have one name.',
  rationale: 'DRY: of two entries that say the same, one is changed later and the other is not.',
  examples: [
    {
      title: 'two things',
      plan: '## 7. Testing Plan\n\n- The upload of an empty file answers 400\n- The upload of a large file answers 413\n',
      expect: [],
    },
    {
      title: 'one thing twice',
      plan: '## 7. Testing Plan\n\n- The upload of an empty file answers 400\n- The upload of an empty file answers `400`.\n',
      expect: ['4:1-4:45 Unexpected second entry `The upload of an empty file answers 400.`, the first is on line 3'],
    },
    {
      title: 'one task twice',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T1.1 Add it**\n- [ ] **T1.2 Add it**\n',
      expect: ['4:1-4:22 Unexpected second task `Add it`, the first is on line 3'],
    },
  ],
  *check({ sections, tasks }) {
    yield* repeated(
      tasks.map(({ name, place }) => ({ key: keyOf(name), text: name, place })),
      'task',
    );
    for (const section of sections) {
      if (section.number === 5) continue;
      const entries = entriesOf(section).map(({ text, place }) => ({ key: keyOf(text), text, place }));
      yield* repeated(
        entries.filter(({ key }) => key.split(' ').length >= fewestWords),
        'entry',
      );
    }
  },
});

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly place: Part['place'];
}

function* repeated(entries: readonly Entry[], what: string) {
  const seen = new Map<string, number>();
  for (const { key, text, place } of entries) {
    const first = seen.get(key);
    if (key === '') continue;
    if (first === undefined) seen.set(key, place.start.line);
    else yield { message: `Unexpected second ${what} ${quote(text)}, the first is on line ${first}`, place };
  }
}

// Entries are items that stand for themselves: under a label or id, the same may be true of two things.
function entriesOf(section: Section): readonly Part[] {
  return [...walkParts(section.parts)].flatMap(({ part }) => {
    const isEntry = part.form === 'item' && part.parts.length === 0;
    return isEntry && part.label === '' && part.id === '' && stateOf(part.text).state === 'stated' ? [part] : [];
  });
}

function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}
