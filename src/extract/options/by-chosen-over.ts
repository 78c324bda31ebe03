import { spacedWords, withoutEnd } from '../../text/index.ts';
import { firstClause } from '../choice/choice-name.ts';
import { wentIn } from '../choice/went-in.ts';
import { withoutDeterminer } from '../choice/without-determiner.ts';
import type { Outline, Role } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { bareName, readOptionName } from './option-name.ts';
import { saidNames } from './said-names.ts';
import type { Option } from './types.ts';

/** Sections in which it is told of others, or of before. */
const silent = new Set<Role | undefined>(['references', 'status', 'resolved', 'questions', 'risks', 'cons']);
/** In words: what is longer tells of something and is no name. */
const mostWords = 6;
/** In letters: in front of the words that choose stands little, and behind them the name of what was taken. */
const [before, farthest] = [30, 90];

/** Where the words that choose outright end, near the start of a sentence. */
function chooses(words: Words, text: string): number | undefined {
  const said = words.find('choice.strong', text) ?? wentIn(words, text);
  return said && said.start <= before ? said.end : undefined;
}

/** In words: "Approach B — a container with its own store". */
const mostOfSubject = 10;

/** What stands in brackets behind the names, and says why they lost. */
const inBrackets = /\s*\([^()]*\)/gu;

/** "Approach A — the SDK — was chosen over raw commands (too much code) and a wrapper": the subject won, and what stands behind lost. */
function wonOver(words: Words, text: string): readonly Pick<Option, 'name' | 'number' | 'told' | 'raw'>[] {
  const won = words.find('choice.after', text);
  const behind = won ? text.slice(won.end) : '';
  const over = words.find('choice.over', behind);
  if (!won || !over || over.start > 1) return [];
  const subject = withoutEnd(text.slice(0, won.start), '–—-, ');
  const { name, number } = readOptionName(words, subject) ?? { name: withoutDeterminer(words, subject) };
  const plain = behind.slice(over.end).replaceAll(inBrackets, '');
  const listed = firstClause(words, plain) ?? plain;
  const joint = words.findAll('choice.listing', listed).some(({ start }) => start > 0);
  const lost = joint ? saidNames(words, listed, false) : [{ name: bareName(words, withoutDeterminer(words, listed)) }];
  const all = [
    { name: bareName(words, name), ...(number !== undefined && { number }), told: 'chosen' as const },
    ...lost,
  ];
  const areNames = all.every(
    (one, at) => one.name !== '' && spacedWords(one.name) <= (at === 0 ? mostOfSubject : mostWords),
  );
  if (!areNames || lost.length === 0) return [];
  return all.map((one, at) => {
    const bare = withoutDeterminer(words, one.name);
    return {
      ...one,
      name: bare,
      raw: bare,
      ...(at > 0 && { told: 'rejected' as const, ...asideOf(words, text, bare) }),
    };
  });
}

/** "a clock of our own (Approach B: nobody keeps it)": what stands in brackets behind a name: its letter, and why it lost. */
function asideOf(words: Words, text: string, name: string): Pick<Option, 'raw' | 'number'> {
  const at = text.lastIndexOf(name);
  const inside = at < 0 ? undefined : /^\s*\(([^()]{4,})\)/u.exec(text.slice(at + name.length))?.[1];
  if (inside === undefined) return { raw: name };
  const read = readOptionName(words, inside);
  const reason = read?.number === undefined ? inside : read.name;
  return { raw: `${name} (${reason})`, ...(read?.number !== undefined && { number: read.number }) };
}

/** "We decided to use pages instead of cursors, since …", "We chose a tool over a plugin": what stands behind lost. */
export function* optionsByChosenOver(outline: Outline, words: Words): Iterable<Option> {
  for (const passage of outline.passages) {
    const { form, section, column } = passage;
    if ((form !== 'paragraph' && form !== 'item') || silent.has(section.roles[0])) continue;
    for (const { text, line } of sentencesOf(words, passage)) {
      for (const one of wonOver(words, text))
        yield { line, column, by: 'chosen-over', sections: [], passages: [], headings: [], ...one };
      const from = chooses(words, text);
      const over = from === undefined ? undefined : words.find('choice.over', text.slice(from, from + farthest));
      if (from === undefined || !over || over.start < 2) continue;
      const name = bareName(words, withoutDeterminer(words, firstClause(words, text.slice(from + over.end)) ?? ''));
      if (name === '' || spacedWords(name) > mostWords || readOptionName(words, name)) continue;
      const place = { raw: name, line, column, by: 'chosen-over', sections: [], passages: [], headings: [] };
      yield { ...place, name, told: 'rejected' };
    }
  }
}
