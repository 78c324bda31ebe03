import { describe, expect, test } from 'vitest';
import { extendedPacks, loadPack, type LoadedPack } from '../../src/pack/index.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';
import { describeFinding } from './findings-of.ts';

type Files = Readonly<Record<string, string>>;

const manifest = (more = ''): string => `name: team\nversion: 2.0.0\nextends: small\n${more}`;

/** The small pack, and upon it one with a manifest that says more, and with these files. */
function upon(more: string, files: Files = {}, below: Files = {}): LoadedPack {
  const small = new Map([...smallPackFiles(), ...Object.entries(below)]);
  const team = new Map(Object.entries({ 'pack.yaml': manifest(more), ...files }));
  return loadPack({ files: team, place: 'team' }, { sha256: String, planwright: '1.2.3' }, [
    { files: small, place: 'small' },
  ]);
}

const findings = (...given: Parameters<typeof upon>): readonly string[] =>
  upon(...given).diagnostics.map(describeFinding);

describe('a finding names the file of the layer that says it', () => {
  test.each<[string, string, Files, Files, string]>([
    [
      'a question that is not there',
      'questions: [nope]\n',
      {},
      {},
      'team/pack.yaml:4:13 Unexpected question `nope`, there is no questions/nope.yaml',
    ],
    [
      'a question below that is not there',
      'questions: [choice]\n',
      {},
      { 'pack.yaml': (smallPackFiles().get('pack.yaml') ?? '').replace('tables]', 'tables, nope]') },
      'small/pack.yaml:5:29 Unexpected question `nope`, there is no questions/nope.yaml',
    ],
    [
      'a question that both list and nobody asks',
      'questions: [nope]\n',
      {},
      { 'pack.yaml': (smallPackFiles().get('pack.yaml') ?? '').replace('tables]', 'tables, nope]') },
      'small/pack.yaml:5:29 Unexpected question `nope`, there is no questions/nope.yaml',
    ],
    [
      'a slot below',
      '',
      { 'slots.yaml': '- { id: extra.own, section: 2, paths: [decision.choice], none: no, gap: choice }\n' },
      { 'slots.yaml': (smallPackFiles().get('slots.yaml') ?? '').replace('gap: choice', 'gap: chioce') },
      'small/slots.yaml:5:8 Unexpected gap `chioce`, did you mean `choice`',
    ],
    [
      'a slot that takes the place of one below',
      '',
      { 'slots.yaml': '- { id: decision.summary, section: 2, paths: [decision.choice], none: no, gap: chioce }\n' },
      {},
      'team/slots.yaml:1:80 Unexpected gap `chioce`, did you mean `choice`',
    ],
    [
      'a gap that stands twice in one list',
      '',
      {
        'gaps.yaml':
          '- { key: own, group: data, question: Who?, blocks: A. }\n- { key: own, group: data, question: Who?, blocks: A. }\n',
      },
      {},
      'team/gaps.yaml:2:10 Unexpected second gap `own`',
    ],
    [
      'an owner that stands twice',
      'owners: [guild, guild]\n',
      {},
      {},
      'team/pack.yaml:4:9 Unexpected second `guild` in `owners`',
    ],
    [
      'a section that stands twice',
      '',
      { 'sections/02-a.md': '## 2. A\n', 'sections/02-b.md': '## 2. B\n' },
      {},
      'team/sections/02-b.md Unexpected second section, the first is team/sections/02-a.md',
    ],
  ])('%s', (_, more, files, below, expected) => {
    expect(findings(more, files, below)).toEqual([expected]);
  });
});

describe('what a higher layer says', () => {
  test('phrases are added, and take the place of those below', () => {
    const small = { 'phrases.yaml': 'and: and\nor: or\n' };
    expect(upon('', { 'phrases.yaml': 'or: or else\nnor: nor\n' }, small).pack?.phrases).toEqual({
      and: 'and',
      or: 'or else',
      nor: 'nor',
    });
    expect(upon('', {}, small).pack?.phrases).toEqual({ and: 'and', or: 'or' });
  });

  test('gaps take the place of those below, or stand behind them', () => {
    const gaps =
      '- { key: own, group: data, question: Who?, blocks: B. }\n- { key: choice, group: data, question: What?, blocks: A. }\n';
    expect(upon('', { 'gaps.yaml': gaps }).pack?.gaps).toEqual([
      { key: 'choice', group: 'data', question: 'What?', blocks: 'A.' },
      { key: 'own', group: 'data', question: 'Who?', blocks: 'B.' },
    ]);
  });

  test('what stands three times in one list is found twice', () => {
    const gap = '- { key: own, group: data, question: Who?, blocks: A. }\n';
    expect(findings('', { 'gaps.yaml': gap.repeat(3) })).toEqual([
      'team/gaps.yaml:2:10 Unexpected second gap `own`',
      'team/gaps.yaml:3:10 Unexpected second gap `own`',
    ]);
  });

  test('owners that become one are there once', () => {
    const small = { 'pack.yaml': (smallPackFiles().get('pack.yaml') ?? '').replace('[coder]', '[coder, tester]') };
    expect(upon('mapOwners: { coder: guild, tester: guild }\n', {}, small).pack?.owners).toEqual(['guild']);
    expect(findings('owners: [coder]\n')).toEqual(['team/pack.yaml:4:9 Unexpected second `coder` in `owners`']);
  });

  test('questions that are named stand where the names say, before those that are not', () => {
    const question = (id: string): string =>
      `id: ${id}\npath: extra.${id}\nsection: 2\ntitle: New?\nwhy: So.\ntype: items\nseeds: []\n`;
    const files = { 'questions/a.yaml': question('a'), 'questions/b.yaml': question('b') };
    expect(upon('questions: [b]\n', files).pack?.questions.map(({ id }) => id)).toEqual(['choice', 'b', 'a', 'tables']);
    const first = { 'questions/a.yaml': question('a').replace('section: 2', 'section: 1') };
    expect(upon('', first).pack?.questions.map(({ id }) => id)).toEqual(['choice', 'a', 'tables']);
  });

  test('the schema of its answers is its own; without one there is none', () => {
    const small = { 'pack.yaml': `${smallPackFiles().get('pack.yaml') ?? ''}answersSchema: small.json\n` };
    expect(loadPack(new Map([...smallPackFiles(), ...Object.entries(small)]), { sha256: String }).pack).toMatchObject({
      answersSchema: 'small.json',
    });
    expect(upon('', {}, small).pack).not.toHaveProperty('answersSchema');
    expect(upon('answersSchema: team.json\n', {}, small).pack).toMatchObject({ answersSchema: 'team.json' });
  });

  test('nothing of the packs below is lost, and a pack alone has none below', () => {
    const { pack } = upon('');
    const small = loadPack(smallPackFiles(), { sha256: String }).pack;
    expect(pack).toEqual({ ...small, name: 'team', version: '2.0.0', sha256: pack?.sha256, below: pack?.below });
    expect(small).not.toHaveProperty('below');
    expect(small).not.toHaveProperty('migrations');
    expect(small).not.toHaveProperty('answersSchema');
  });

  test('a pack with nothing below it lacks what every pack must have', () => {
    const loaded = loadPack(new Map([['pack.yaml', manifest()]]), { sha256: String });
    expect(loaded.pack).toBeUndefined();
    expect(loaded.parts).toBeUndefined();
    expect(loaded.diagnostics.map(describeFinding)).toEqual(['pack.yaml:3:10 Missing pack `small`']);
  });

  test('what is broken in a pack below keeps the one above from being made', () => {
    const loaded = upon('off: [nope]\n', {}, { 'gaps.yaml': '[ { key: 1 } ]\n' });
    expect(loaded.pack).toBeUndefined();
    expect(loaded.diagnostics.map(({ path }) => path)).toEqual([
      'small/gaps.yaml',
      'small/gaps.yaml',
      'small/gaps.yaml',
      'small/gaps.yaml',
    ]);
  });
});

describe('versions', () => {
  test.each(['1.2.3', '1.2.0', '0.9.9'])('planwright %s or newer is asked for', (version) => {
    expect(findings(`planwright: ${version}\n`)).toEqual([]);
  });

  test('no version is too new where it is not told which one reads', () => {
    const top = { files: new Map([['pack.yaml', manifest('planwright: 9.0.0\n')]]) };
    expect(loadPack(top, { sha256: String }, [{ files: smallPackFiles() }]).diagnostics).toEqual([]);
  });

  test('of a pack that is not there, no version is asked for', () => {
    const files = new Map([['pack.yaml', 'name: team\nversion: 2.0.0\nextends: [small, other@^1.0.0]\n']]);
    const { diagnostics } = loadPack({ files }, { sha256: String }, [{ files: smallPackFiles() }]);
    expect(diagnostics.map(describeFinding)).toEqual(['pack.yaml:3:10 Missing pack `other`']);
  });

  test('a newer planwright is asked for', () => {
    expect(findings('planwright: 1.2.4\n')).toEqual([
      'team/pack.yaml:4:13 Unexpected planwright 1.2.3, expected 1.2.4 or newer',
    ]);
  });

  test.each<[unknown, readonly object[]]>([
    [{ extends: 'small' }, [{ name: 'small' }]],
    [{ extends: 'small@^1.0.0' }, [{ name: 'small', range: '^1.0.0' }]],
    [{ extends: '@team/small' }, [{ name: '@team/small' }]],
    [{ extends: ['@team/small@1', 'b'] }, [{ name: '@team/small', range: '1' }, { name: 'b' }]],
    [{ name: 'small' }, []],
    ['extends', []],
    [null, []],
    [undefined, []],
  ])('%j extends %j', (value, expected) => {
    expect(extendedPacks(value)).toEqual(expected);
  });
});
