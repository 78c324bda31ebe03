import { once } from '../once.ts';
import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { isListed } from './is-listed.ts';

/** A piece of work with the one who is to do it in front: "Ines: order the tags", "@ines: …", "Support (Ines) – …". */
const labelled =
  /^(@[\w.-]{2,40}|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})(?:\s\(([^()]{2,40})\))?\s*(?::|\s[–—-])\s+(\S.*)/su;
/** "Ines to order the tags": the word between them says so. */
const told = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(\S.*)/su;
/** In letters: people's names are no shorter in a line that lists them. */
const shortestName = 3;

/** Work with the name of the one who is to do it taken from its front. */
export interface AssignedWork {
  readonly who: string;
  readonly rest: string;
}

/** The names in the lines that say who was there or who writes, in small letters. */
const peopleIn = once(({ outline, words }: Reading): ReadonlySet<string> => {
  const lines = [
    ...[...outline.front].filter(([key]) => isListed(words, 'names.people', key)).map(([, { text }]) => text),
    ...outline.passages
      .filter(({ text, lead = '' }) =>
        isListed(
          words,
          'names.people',
          (lead || (/^[^:：\n]{3,30}(?=[:：])/u.exec(text)?.[0] ?? '')).replace(/[\s:：*]+$/u, ''),
        ),
      )
      .map(({ text }) => text),
  ];
  const names = lines.flatMap((line) => line.match(/@[\w.-]+|\p{Lu}[\p{L}'’-]+/gu) ?? []);
  return new Set(names.filter((name) => name.length >= shortestName).map((name) => name.toLowerCase()));
});

/** The words that the document writes in small letters somewhere: they are no names of people. */
const smallWords = once(
  ({ outline }: Reading): ReadonlySet<string> =>
    new Set(outline.passages.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]+/gu) ?? [])),
);

/** Whether a label is the name of a person: by its title, by who was there, or in a list that says who does what. */
function isPerson(reading: Reading, { section }: Passage, label: string): boolean {
  const { words } = reading;
  if (label.startsWith('@')) return true;
  const parts = label.split(/\s+/u);
  const [first = ''] = parts;
  if (parts.length > 1 && isListed(words, 'names.honorific', first.replace('.', ''))) return true;
  if (parts.every((part) => peopleIn(reading).has(part.toLowerCase()))) return true;
  if (!isListed(words, 'names.action-heading', section.heading)) return false;
  return parts.every(
    (part) =>
      /^\p{Lu}\p{Ll}+$/u.test(part) &&
      !isListed(words, 'names.area', part) &&
      !smallWords(reading).has(part.toLowerCase()),
  );
}

/**
 * Who is to do a piece of work, where its author says so in front of it.
 *
 * @returns undefined where what stands in front is no name of a person
 */
export function assignedIn(reading: Reading, passage: Passage, text: string): AssignedWork | undefined {
  const [, label, aside, behind] = labelled.exec(text) ?? [];
  if (label !== undefined && behind !== undefined) {
    const person = [label, aside].find((one) => one !== undefined && isPerson(reading, passage, one));
    return person === undefined ? undefined : { who: person, rest: behind };
  }
  const [, name, said] = told.exec(text) ?? [];
  if (name === undefined || said === undefined || !isPerson(reading, passage, name)) return undefined;
  const shall = reading.words.find('names.shall', said);
  return shall?.start === 0 ? { who: name, rest: said.slice(shall.end).trim() } : undefined;
}
