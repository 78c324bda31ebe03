import type { Finding } from '../finding.ts';
import { isMaybe } from '../names/is-maybe.ts';
import { withoutAnnouncement } from '../names/without-announcement.ts';
import type { Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';
import type { Words } from '../words.ts';
import { findTitle } from '../title.ts';
import { problems } from './problem.ts';
import { roleItems } from './role-items.ts';

/** The ways in which systems meet, in the order in which a text is held against them. */
const channels = ['email', 'notifications', 'auth', 'workflow', 'jobs', 'events', 'shared', 'external'] as const;
/** Sentences that are enough to tell of a channel: the first ones tell most. */
const most = 3;
/** Roles whose sentences say what the solution does. */
const saying = new Set<Role | undefined>([
  'decision',
  'proposal',
  'components',
  'goals',
  'scope',
  'flow',
  'integration',
  'decisions',
  'constraints',
  'endpoints',
  'events',
  'tasks',
  undefined,
]);

/** Where the solution meets mail, notifications, sign-in, jobs and other systems: a sentence for each channel that it speaks of. */
export function* integrations(reading: Reading): Iterable<Finding> {
  const { words } = reading;
  const listed = [...roleItems(reading, 'integration', 'integration')];
  for (const finding of listed) {
    const channel = channels.find((one) => words.has(`names.${one}`, finding.text)) ?? 'external';
    yield { ...finding, data: { channel } };
  }
  const count = new Map<string, number>();
  const jobs = new Set<string>();
  const known = new Set(listed.map((finding) => finding.at));
  const opening = openingOf(reading);
  const title = findTitle(reading.outline, words)?.text;
  for (const passage of reading.outline.passages) {
    if (passage.form === 'code' || passage.form === 'row' || known.has(passage) || reading.standing(passage) !== 'own')
      continue;
    if (!saying.has(roleOf(passage.section))) continue;
    for (const { text, line } of reading.sentences(passage)) {
      if (text === opening || text === title || text.endsWith('?')) continue;
      if (words.find('choice.idiom', text)?.start === 0 || words.find('sentence.current', text)?.start === 0) continue;
      for (const channel of channels) {
        const word = words.find(`names.${channel}`, text);
        const told = count.get(channel) ?? 0;
        // Prose goes on about the same job; in a list each item may be about one of its own.
        const isSame = channel === 'jobs' && passage.form === 'paragraph' && jobs.has(word?.phrase.toLowerCase() ?? '');
        if (isSame) continue;
        if (!word || told >= most || isMaybe(reading, text, word.start, word.end)) continue;
        if (isWeighed(words, text.slice(word.end))) continue;
        count.set(channel, told + 1);
        if (channel === 'jobs') jobs.add(word.phrase.toLowerCase());
        yield {
          kind: 'integration',
          text: withoutAnnouncement(words, text, word.start),
          at: { line, column: passage.column },
          by: `${channel}-word`,
          certainty: 'inferred',
          data: { channel },
        };
      }
    }
  }
}

/** Whether a verb right behind a word says what would be: "An hourly job would read everything" speaks of what was not chosen. */
function isWeighed(words: Words, behind: string): boolean {
  const perhaps = words.find('names.perhaps', behind);
  return perhaps !== undefined && behind.slice(0, perhaps.start).trim() === '';
}

/** What a document that weighs options opens with tells how things are, and not what the solution does. */
function openingOf(reading: Reading): string | undefined {
  if (reading.decision.options.length === 0) return undefined;
  return [...problems(reading)].find(({ by }) => by === 'opening')?.text;
}
