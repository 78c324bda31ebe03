import { describe, expect, it } from 'vitest';
import { compilePhrases, layOutPhrases, type Phrases } from '../../src/extract/phrases/index.ts';

type Lists = readonly (readonly [name: string, phrases: readonly string[]])[];

const ways: readonly (readonly [way: string, compile: (lists: Lists) => Phrases])[] = [
  ['as they are looked for', compilePhrases],
  ['laid out before', (lists) => compilePhrases([], layOutPhrases(lists))],
  ['one laid out, one not', ([one, ...others]) => compilePhrases(others, layOutPhrases(one ? [one] : []))],
];

describe.each(ways)('phrases %s', (_way, compile) => {
  /** What of the phrases stands first in the text. */
  function first(phrases: readonly string[], text: string): string | undefined {
    const place = compile([['list', phrases]]).first('list', text);
    return place && text.slice(...place);
  }

  it.each([
    ['whole words only', ['red'], 'Fredo is bored', undefined],
    ['an underscore is part of a word', ['red'], 'red_hat', undefined],
    ['without regard to case', ['red is'], 'So: Red Is late', 'Red Is'],
    ['the longest at one place', ['in', 'in front', 'in front of'], 'in front of it', 'in front of'],
    ['the longest that ends with a word', ['note', 'notes'], 'noted notes', 'notes'],
    ['a Turkish i with or without its dot', ['açık ilke'], 'AÇIK İLKE', 'AÇIK İLKE'],
    ['any white space', ['out of scope'], 'out  of\tscope', 'out  of\tscope'],
    ['any apostrophe', ["won't"], 'it won’t', 'won’t'],
    ['the rest of a word', ['migrat*'], 'the migrations', 'migrations'],
    ['a Latin name that touches signs of another script', ['redis'], '用Redis缓存', 'Redis'],
    ['a Latin name with a particle', ['frontend'], 'frontend는', 'frontend'],
    ['a word of a script without spaces', ['决定'], '我们决定了', '决定'],
    ['a Korean word with a particle', ['결정'], '결정은', '결정'],
    ['but not its end', ['정'], '결정', undefined],
    ['an ending that is attached to a word', ['*을 채택'], 'Redis을 채택한다', '을 채택'],
    ['a dash only where spaces stand around it', [' - '], 'push-up - now', ' - '],
    ['signs that need no border', ['→'], 'a→b', '→'],
    ['nothing of nothing', [''], 'a', undefined],
  ])('%s', (_, phrases, text, expected) => {
    expect(first(phrases, text)).toBe(expected);
  });

  it('notes every place of every list, with the longest of a list at one place', () => {
    const phrases = compile([
      ['one', ['in', 'in front', '*front']],
      ['other', ['front of*']],
      ['one', ['upfront']],
      ['none', ['behind']],
    ]);
    const places = (list: string) => phrases.places(list, 'In front offered, upfront in it');
    expect(['one', 'other', 'none', 'unknown'].map((list) => [list, places(list)])).toEqual([
      ['one', [0, 8, 3, 8, 18, 25, 20, 25, 26, 28]],
      ['other', [3, 16]],
      ['none', []],
      ['unknown', []],
    ]);
  });
});
