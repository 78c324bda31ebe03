import { describe, expect, it } from 'vitest';
import { readLexicons } from '../helpers/read-lexicons.ts';

const lists = readLexicons().flatMap(({ language, words }) =>
  Object.entries(words).flatMap(([group, named]) =>
    Object.entries(named).map(([name, phrases]) => [`${language} ${group}.${name}`, phrases] as const),
  ),
);

describe('the word lists', () => {
  it('are there', () => {
    expect(lists.length).toBeGreaterThan(1000);
  });

  // A phrase in quotes of its own, as in `"\"what we know\""`, never stands in a text.
  it('have no phrase with quotes around it', () => {
    const quoted = lists.flatMap(([name, phrases]) =>
      phrases.filter((phrase) => /^["“]|\p{L}["”]$/u.test(phrase)).map((phrase) => `${name}: ${phrase}`),
    );
    expect(quoted).toEqual([]);
  });

  it('have no phrase twice', () => {
    const twice = lists.flatMap(([name, phrases]) =>
      phrases.filter((phrase, at) => phrases.indexOf(phrase) < at).map((phrase) => `${name}: ${phrase}`),
    );
    expect(twice).toEqual([]);
  });
});
