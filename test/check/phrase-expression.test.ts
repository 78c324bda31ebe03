import { expect, test } from 'vitest';
import { phraseExpression } from '../../src/check/phrase-expression.ts';

test.each<[readonly string[], string, readonly string[]]>([
  [['TBD'], 'tbd TBD aTBD TBD1 _TBD TBD.', ['TBD', 'TBD']],
  [['as needed'], 'As-needed, as  needed, as needed1 As\nNeeded', ['As-needed', 'as  needed', 'As\nNeeded']],
  [['etc', 'etc.'], 'etc. etc etcd', ['etc.', 'etc']],
  [['or', 'or instead'], 'or instead or', ['or instead', 'or']],
  [['???'], '??? a???b', ['???', '???']],
  [['c++', 'c', 'd'], 'c++ c C++x d dx', ['c++', 'c', 'C++', 'd']],
  [['a/b (x)'], 'a/b (x) A/B (X)y', ['a/b (x)', 'A/B (X)']],
  [['n/a', '—'], 'n/a N/A —x', ['n/a', 'N/A', '—']],
  [['-word', 'x'], '-word -words x', ['-word', 'x']],
  [['état'], 'État été', ['État']],
  [['a b', 'a+', 'a'], 'a b a+b a ab', ['a b', 'a+', 'a']],
  [['a.b', 'a*'], 'a.b axb a* aa', ['a.b', 'a*']],
  [['[x]', '{y', '$z', '^w', '|v', '\\u'], '[x] x {y $z ^w |v \\u', ['[x]', '{y', '$z', '^w', '|v', '\\u']],
  [['no-one', 'B2B'], 'No-One b2b B2B no one', ['No-One', 'B2B']],
  [['x1', '1x'], '1x x1 11x x11 _x1', ['1x', 'x1']],
])('of %j, %j has %j', (phrases, text, found) => {
  expect(text.match(phraseExpression(phrases))).toEqual(found);
});
