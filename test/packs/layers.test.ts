import { describe, expect, test } from 'vitest';
import { parseAnswers, printAnswers } from '../../src/interview/index.ts';
import { loadPack, type LoadedPack, unusedQuestions } from '../../src/pack/index.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';
import { describeFinding } from '../pack/findings-of.ts';

/** The small pack with others laid upon it, each given by its files. */
function stacked(...packs: readonly Readonly<Record<string, string>>[]): LoadedPack {
  const layers = [smallPackFiles(), ...packs.map((files) => new Map(Object.entries(files)))];
  const placed = layers.map((files, at) => ({ files, place: at === 0 ? 'small' : `team${String(at)}` }));
  const top = placed.at(-1);
  return loadPack(
    top ?? new Map(),
    { sha256: (text) => String(text.length), planwright: '0.1.0' },
    placed.slice(0, -1),
  );
}

const manifest = (more = ''): string => `name: team\nversion: 2.0.0\nextends: small@^1.0.0\n${more}`;
const findings = (loaded: LoadedPack): readonly string[] => loaded.diagnostics.map(describeFinding);
const rule = (smallPackFiles().get('playbook/data/new-table.yaml') ?? '').replaceAll('new-table', 'other-table');

describe('what a pack says over those below it', () => {
  test('nothing: everything is theirs', () => {
    const { pack, diagnostics } = stacked({ 'pack.yaml': manifest() });
    expect(diagnostics).toEqual([]);
    expect(pack).toMatchObject({
      name: 'team',
      version: '2.0.0',
      owners: ['coder'],
      below: [{ name: 'small', version: '1.0.0' }],
    });
    expect(pack?.sections).toHaveLength(10);
  });

  test('rules are added, replaced in any folder, and switched off by id', () => {
    const added = stacked({ 'pack.yaml': manifest(), 'playbook/own/other-table.yaml': rule }).pack;
    expect(added?.rules.map(({ id }) => id)).toEqual(['new-table', 'other-table']);
    const replaced = rule.replaceAll('other-table', 'new-table').replace('A new table', 'Another title');
    expect(stacked({ 'pack.yaml': manifest(), 'playbook/own/new-table.yaml': replaced }).pack?.rules[0]?.title).toBe(
      'Another title',
    );
    expect(stacked({ 'pack.yaml': manifest('off: [new-table]\n') }).pack?.rules).toEqual([]);
    expect(findings(stacked({ 'pack.yaml': manifest('off: [new-tabel]\n') }))).toEqual([
      'team1/pack.yaml:4:7 Unexpected rule `new-tabel`, no pack below has it, did you mean `new-table`',
    ]);
  });

  test('owners are mapped in the rules below and added beside them', () => {
    const { pack } = stacked({ 'pack.yaml': manifest('mapOwners: { coder: guild }\nowners: [auditor]\n') });
    expect(pack?.owners).toEqual(['guild', 'auditor']);
    expect(pack?.rules[0]?.adds.tasks?.[0]?.owner).toBe('guild');
    const without = rule.replace(/ {2}tasks:[^]*?(?= {2}statements:)/u, '');
    const told = smallPackFiles().set('playbook/data/other-table.yaml', without);
    const top = { files: new Map([['pack.yaml', manifest('mapOwners: { coder: guild }\n')]]) };
    const mapped = loadPack(top, { sha256: (text) => text }, [{ files: told }]);
    expect(mapped.pack?.rules[1]?.adds).toEqual({ statements: { 'decision.summary': ['It brings `{{name}}`'] } });
    expect(findings(stacked({ 'pack.yaml': manifest('mapOwners: { codr: guild }\n') }))).toEqual([
      'team1/pack.yaml:4:14 Unexpected owner `codr`, no pack below has it, did you mean `coder`',
    ]);
  });

  test('words are added to those of a language, and a language beside the others', () => {
    const { pack } = stacked({
      'pack.yaml': manifest(),
      'lexicon/en.yaml': 'language: en\nheadings:\n  risks: [worries, risk]\n',
      'lexicon/fr.yaml': 'language: fr\nheadings:\n  risks: [risques]\n',
    });
    expect(pack?.lexicons.map(({ language }) => language)).toEqual(['de', 'en', 'fr']);
    expect(pack?.lexicons[1]?.words['headings']).toEqual({ decision: ['decision'], risks: ['risk', 'worries'] });
  });

  test('questions are changed by id, and added behind those of their section', () => {
    const question = (id: string, section: number): string =>
      `id: ${id}\npath: extra.${id}\nsection: ${String(section)}\ntitle: New?\nwhy: So.\ntype: items\nseeds: []\n`;
    const choice = (smallPackFiles().get('questions/choice.yaml') ?? '').replace('Which one?', 'Which way?');
    const { pack, parts, diagnostics } = stacked({
      'pack.yaml': manifest(),
      'questions/choice.yaml': choice,
      'questions/late.yaml': question('late', 9),
      'questions/early.yaml': question('early', 1),
    });
    expect(diagnostics).toEqual([]);
    expect(pack?.questions.map(({ id }) => id)).toEqual(['choice', 'early', 'tables', 'late']);
    expect(pack?.questions[0]?.title).toBe('Which way?');
    expect(parts && [...unusedQuestions(parts)].map(({ message }) => message)).toEqual([
      'Unexpected question `early`, no slot, rule or text reads `extra.early`',
      'Unexpected question `late`, no slot, rule or text reads `extra.late`',
    ]);
  });

  test('sections and partials are replaced one by one; additions stand behind a section, the lowest pack first', () => {
    const { pack } = stacked(
      { 'pack.yaml': manifest(), 'sections/02-other.md': '## 2. Other\n', 'additions/03-a.md': 'one\n' },
      {
        'pack.yaml': 'name: top\nversion: 1.0.0\nextends: team\n',
        'additions/03-a.md': 'two\n',
        'partials/list.md': 'x\n',
      },
    );
    expect(pack?.sections.slice(1, 3).map(({ text }) => text)).toEqual(['## 2. Other\n', '## 3. Part\none\ntwo\n']);
    expect(pack?.partials.get('list')).toBe('x\n');
    expect(pack?.sections).toHaveLength(10);
  });

  test('slots and gaps: a finding names the file that holds the entry', () => {
    const loaded = stacked({
      'pack.yaml': manifest(),
      'slots.yaml': '- { id: extra.own, section: 2, paths: [decision.choice], none: no, gap: own }\n',
      'gaps.yaml': '- { key: onw, group: external, question: Who?, blocks: All. }\n',
    });
    expect(findings(loaded)).toEqual(['team1/slots.yaml:1:73 Unexpected gap `own`, did you mean `onw`']);
  });

  test('the hash is another one for every change of a pack below', () => {
    const sha = (text: string): string => text;
    const top = { files: new Map([['pack.yaml', manifest()]]) };
    const changed = smallPackFiles().set('partials/list.md', '* {{text}}\n');
    const [a, b] = [smallPackFiles(), changed].map((files) => loadPack(top, { sha256: sha }, [{ files }]).pack?.sha256);
    expect(a).toBeDefined();
    expect(a).not.toBe(b);
  });
});

describe('versions', () => {
  test.each([
    ['small@^2.0.0', '', 'team1/pack.yaml:3:10 Unexpected version 1.0.0 of `small`, expected ^2.0.0'],
    ['small@soon', '', 'team1/pack.yaml:3:10 Unexpected versions `soon`, expected such as ^1.0.0'],
    ['small', 'planwright: 9.0.0\n', 'team1/pack.yaml:4:13 Unexpected planwright 0.1.0, expected 9.0.0 or newer'],
    ['other', '', 'team1/pack.yaml:3:10 Missing pack `other`'],
  ])('extends %s', (base, more, finding) => {
    expect(findings(stacked({ 'pack.yaml': `name: team\nversion: 2.0.0\nextends: ${base}\n${more}` }))).toEqual([
      finding,
    ]);
  });
});

describe('answers of an older version', () => {
  const files = {
    'pack.yaml': manifest(),
    'migrations.yaml':
      '- to: 1.5.0\n  renamed: { choices.made: decision.choice, data.stores: data.tables }\n- to: 2.0.0\n  renamed: { data.tables.label: data.tables.name }\n  dropped: [decision.mood]\n',
  };
  const old = (pack: string): string =>
    `format: 1\npack: ${pack}\nanswers:\n  choices:\n    made: Lunr\n  decision:\n    mood: good\n  data:\n    stores: [ { label: orders } ]\n`;

  test('are renamed, moved and dropped, step by step', () => {
    const { pack } = stacked(files);
    if (!pack) throw new Error('no pack');
    const { answers, diagnostics } = parseAnswers(old('{ name: team, version: 1.0.0, sha256: "0" }'), pack);
    expect(diagnostics).toEqual([]);
    expect(answers?.answers.get('decision.choice')).toEqual({ type: 'text', value: { text: 'Lunr' } });
    expect(answers?.answers.get('data.tables')).toEqual({ type: 'entries', value: [{ values: { name: 'orders' } }] });
    const origin = { pack: { name: 'team', version: '2.0.0', sha256: '1', below: pack.below ?? [] } };
    const printed = answers ? printAnswers({ ...answers, origin }, pack) : '';
    expect(printed).toContain('below: [ small@1.0.0 ]');
    expect(parseAnswers(printed, pack).answers).toEqual({ ...answers, origin });
  });

  test('of the version of today, and of another pack, stay as they are', () => {
    const { pack } = stacked(files);
    for (const made of ['{ name: team, version: 2.0.0, sha256: "0" }', '{ name: other, version: 1.0.0, sha256: "0" }'])
      expect(pack && parseAnswers(old(made), pack).answers).toBeUndefined();
  });

  test('of a pack that stood upon this one are migrated by the version that it recorded', () => {
    const { pack } = stacked(files, { 'pack.yaml': 'name: top\nversion: 1.0.0\nextends: team\n' });
    const made = '{ name: top, version: 1.0.0, sha256: "0", below: [ small@1.0.0, team@1.9.0 ] }';
    const text = `format: 1\npack: ${made}\nanswers: { data: { tables: [ { label: orders } ] } }\n`;
    expect(pack && parseAnswers(text, pack).answers?.answers.get('data.tables')?.value).toEqual([
      { values: { name: 'orders' } },
    ]);
  });
});

describe('owners in texts', () => {
  const text = (tag: string): string =>
    (smallPackFiles().get('playbook/data/new-table.yaml') ?? '').replace('"It brings', `"The ${tag} brings`);
  const stackedWith = (tag: string, ...packs: readonly Readonly<Record<string, string>>[]): LoadedPack => {
    const small = smallPackFiles().set('playbook/data/new-table.yaml', text(tag));
    const layers = [small, ...packs.map((files) => new Map(Object.entries(files)))].map((files) => ({ files }));
    return loadPack(layers.at(-1) ?? new Map(), { sha256: (one) => one }, layers.slice(0, -1));
  };
  const sentence = ({ pack, diagnostics }: LoadedPack): unknown =>
    pack?.rules[0]?.adds.statements?.['decision.summary']?.[0] ?? diagnostics.map(describeFinding);

  test.each(['{{owners.coder}}', '{{ owners.coder }}', '{{{owners.coder}}}'])(
    '%s is the name that holds at the top',
    (tag) => {
      const guild = { 'pack.yaml': manifest('mapOwners: { coder: guild }\n') };
      const top = { 'pack.yaml': 'name: top\nversion: 1.0.0\nextends: team\nmapOwners: { guild: head of guilds }\n' };
      expect(sentence(stackedWith(tag))).toBe('The coder brings `{{name}}`');
      expect(sentence(stackedWith(tag, guild))).toBe('The guild brings `{{name}}`');
      expect(sentence(stackedWith(tag, guild, top))).toBe('The head of guilds brings `{{name}}`');
    },
  );

  test('an owner with quotation marks and an accent stays as it is', () => {
    const files = { 'pack.yaml': manifest('mapOwners: { coder: \'the "A\\B" équipe\' }\n') };
    expect(sentence(stackedWith('{{owners.coder}}', files))).toBe('The the "A\\B" équipe brings `{{name}}`');
  });

  test('the words of a sentence are never taken for an owner', () => {
    expect(sentence(stackedWith('coder', { 'pack.yaml': manifest('mapOwners: { coder: guild }\n') }))).toBe(
      'The coder brings `{{name}}`',
    );
  });

  test('one that is not there is found with its place', () => {
    expect(sentence(stackedWith('{{owners.codr}}'))).toEqual([
      'playbook/data/new-table.yaml:16:25 Unexpected tag `owners.codr`, there is no such owner, did you mean `coder`',
    ]);
  });

  test.each(['a{{b}}', 'a[[b]]', 'a`b', '"a\\nb"'])('%s is no owner', (owner) => {
    const shown = stacked({
      'pack.yaml': manifest(`mapOwners: { coder: ${owner.startsWith('"') ? owner : `'${owner}'`} }\n`),
    });
    expect(findings(shown)[0]).toMatch(/^team1\/pack\.yaml:4:21 Unexpected /u);
  });
});
