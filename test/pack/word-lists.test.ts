import { describe, expect, test } from 'vitest';
import { loadPack, type LoadedPack } from '../../src/pack/index.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';
import { describeFinding } from './findings-of.ts';

const rule = 'playbook/data/new-table.yaml';

/** The rule of the small pack with another condition on its tables. */
const asking = (when: string): string => (smallPackFiles().get(rule) ?? '').replace('{ change: new }', when);

/** A pack of these files over the small one, whose rule asks for something. */
function upon(when: string, below: string | undefined, above: Readonly<Record<string, string>> = {}): LoadedPack {
  const small = smallPackFiles().set(rule, asking(when));
  if (below !== undefined) small.set('words.yaml', below);
  const team = new Map(Object.entries({ 'pack.yaml': 'name: team\nversion: 1.0.0\nextends: small\n', ...above }));
  return loadPack({ files: team, place: 'team' }, { sha256: String }, [{ files: small, place: 'small' }]);
}

const whenOf = ({ pack }: LoadedPack): unknown => pack?.rules[0]?.when;

describe('a list of words.yaml', () => {
  test('stands in the place where a condition names it, however deep', () => {
    const when = '{ $or: [ { name: { $words: [$money, tip] } }, { name: { $not: { $starts: [$money] } } } ] }';
    expect(whenOf(upon(when, 'money: [coin, note]\n'))).toEqual({
      $or: [{ name: { $words: ['coin', 'note', 'tip'] } }, { name: { $not: { $starts: ['coin', 'note'] } } }],
    });
  });

  test('is named in what a rule looks for beside, too', () => {
    const files = smallPackFiles().set('words.yaml', 'money: [coin]\n');
    const joins = 'with: [ { in: data.tables, on: { name: name }, where: { name: { $words: [$money] } } } ]';
    files.set(rule, asking(`{ change: new }\n${joins}\nwithout${joins.slice('with'.length)}`));
    const [made] = loadPack(files, { sha256: String }).pack?.rules ?? [];
    for (const joined of [made?.with, made?.without])
      expect(joined?.map(({ where }) => where)).toEqual([{ name: { $words: ['coin'] } }]);
  });

  test('gets the words of a pack above behind its own, each once', () => {
    const pack = upon('{ name: { $words: [$money] } }', 'money: [coin, note]\n', {
      'words.yaml': 'money: [cheque, coin]\n',
    });
    expect(whenOf(pack)).toEqual({ name: { $words: ['coin', 'note', 'cheque'] } });
  });

  test('may be that of a pack above alone', () => {
    const pack = upon('{ change: new }', undefined, {
      'words.yaml': 'money: [coin]\n',
      [rule]: asking('{ name: { $words: [$money] } }'),
    });
    expect(whenOf(pack)).toEqual({ name: { $words: ['coin'] } });
  });

  test('is none where what is looked for begins so', () => {
    expect(whenOf(upon('{ name: { $words: ["$5", "$", "$Money"] } }', undefined))).toEqual({
      name: { $words: ['$5', '$', '$Money'] },
    });
  });
});

describe('what is wrong is found with its place', () => {
  test.each([
    [
      'a list that is not there',
      upon('{ name: { $words: [tip, $mony] } }', 'money: [coin]\n'),
      [`small/${rule}:6:31 Unexpected list \`$mony\`, did you mean \`money\``],
    ],
    [
      'of a pack below, what it does not use itself is its own business',
      upon('{ change: new }', 'money: [coin]\n'),
      [],
    ],
    [
      'a list that no rule names',
      upon('{ change: new }', undefined, { 'words.yaml': 'money: [coin]\n' }),
      ['warning: team/words.yaml:1:1 Unexpected list `money`, no rule names it'],
    ],
    [
      'a list that is named more often than anybody does',
      upon(
        `{ $or: [ ${'{ name: { $words: [$money] } }, '.repeat(201)} ] }`,
        `money: [${Array.from({ length: 1000 }, (_, at) => `coin${String(at)}`).join(', ')}]\n`,
      ),
      [`small/${rule}:6:6435 Unexpected list \`$money\`, lists come to more than 200000 words here`],
    ],
    [
      'words that are none',
      upon('{ change: new }', 'money: [404]\n'),
      ['small/words.yaml:1:9 Unexpected 404 at `money.0`, expected a text'],
    ],
  ])('%s', (_, { diagnostics }, wanted) => {
    expect(diagnostics.map(describeFinding)).toEqual(wanted);
  });
});
