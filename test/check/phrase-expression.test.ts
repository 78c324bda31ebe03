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
])('of %j, %j has %j', (phrases, text, found) => {
  expect(text.match(phraseExpression(phrases))).toEqual(found);
});
