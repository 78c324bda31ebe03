import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/pack/index.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';
import { describeFinding, findingsOf } from './findings-of.ts';

describe('files that do not fit each other', () => {
  const rule = 'playbook/data/new-table.yaml';
  test.each([
    [
      'pack.yaml',
      '[choice, tables]',
      '[choice, tabels, tables]',
      'pack.yaml:5:21 Unexpected question `tabels`, there is no questions/tabels.yaml, did you mean `tables`',
    ],
    ['pack.yaml', '[choice, tables]', '[choice]', 'pack.yaml:5:1 Missing question `tables` in the order of pack.yaml'],
    [
      'pack.yaml',
      '[choice, tables]',
      '[choice, tables, choice]',
      'pack.yaml:5:29 Unexpected second `choice` in `questions`',
    ],
    [
      'questions/tables.yaml',
      'id: tables',
      'id: table',
      "questions/tables.yaml:1:5 Unexpected id `table`, expected the file's name `tables`",
    ],
    [
      'questions/tables.yaml',
      'path: data.tables',
      'path: decision.choice',
      'questions/tables.yaml:2:7 Unexpected path `decision.choice`, question `choice` has it',
    ],
    [
      'questions/tables.yaml',
      'text: name',
      'text: nmae',
      'questions/tables.yaml:10:31 Unexpected field `nmae`, did you mean `name`',
    ],
    [
      'questions/tables.yaml',
      ', choices: [new, changed]',
      '',
      'questions/tables.yaml:9:5 Unexpected field, `choices` goes with the type `choice`',
    ],
    [
      'questions/tables.yaml',
      'name: change,',
      'name: line,',
      'questions/tables.yaml:9:13 Unexpected field `line`, the name is taken',
    ],
    [
      'questions/choice.yaml',
      'slot: decision.summary',
      'slot: decision.sumary',
      'questions/choice.yaml:8:7 Unexpected slot `decision.sumary`, did you mean `decision.summary`',
    ],
    [
      'questions/choice.yaml',
      'slot: decision.summary',
      'closes: true\nslot: decision.summary',
      'questions/choice.yaml:8:1 Unexpected `closes` in a question of type text',
    ],
    ['questions/choice.yaml', '{{{text}}}', '{{{name}}}', 'questions/choice.yaml:9:11 Unexpected tag `name`'],
    ['slots.yaml', 'gap: choice', 'gap: choise', 'slots.yaml:5:8 Unexpected gap `choise`, did you mean `choice`'],
    [
      'slots.yaml',
      '[decision.choice]',
      '[decision.chioce]',
      'slots.yaml:3:11 Unexpected path `decision.chioce`, did you mean `decision.choice`',
    ],
    [
      'gaps.yaml',
      'Which one?',
      '"{{plan.decision.chioce}}?"',
      'gaps.yaml:3:13 Unexpected tag `plan.decision.chioce`, there is no answer `decision.chioce`, did you mean `decision.choice`',
    ],
    [
      rule,
      'id: new-table',
      'id: newtable',
      `${rule}:1:5 Unexpected id \`newtable\`, expected the file's name \`new-table\``,
    ],
    [rule, 'owner: coder', 'owner: codr', `${rule}:14:14 Unexpected owner \`codr\`, did you mean \`coder\``],
    [
      rule,
      'decision.summary:',
      'decision.sumary:',
      `${rule}:16:5 Unexpected slot \`decision.sumary\`, did you mean \`decision.summary\``,
    ],
    [
      rule,
      'each: data.tables',
      'each: data.table',
      `${rule}:5:7 Unexpected path \`data.table\`, did you mean \`data.tables\``,
    ],
    [
      rule,
      'when: { change: new }',
      'by: nmae',
      `${rule}:6:5 Unexpected field \`nmae\` of data.tables, did you mean \`name\``,
    ],
    [rule, 'Make `{{name}}`', 'Make {{{group_code}}}', `${rule}:12:13 Unexpected tag \`group_code\``],
    [
      rule,
      'when: { change: new }',
      'when: { chnage: new }',
      `${rule}:6:9 Unexpected field \`chnage\` of data.tables, did you mean \`change\``,
    ],
    [rule, 'when: { change: new }', 'when: { change: { $regex: new } }', `${rule}:6:19 Unexpected operator \`$regex\``],
    [
      rule,
      'when: { change: new }',
      'when: { change: { $words: [ new, 404 ] } }',
      `${rule}:6:34 Unexpected number in \`$words\`, expected words: put it in quotes`,
    ],
    [
      rule,
      'when: { change: new }',
      'when: { change: { $starts: 2 } }',
      `${rule}:6:28 Unexpected number in \`$starts\`, expected words: put it in quotes`,
    ],
    [
      rule,
      '{ decision.choice:',
      '{ decision.chioce:',
      `${rule}:7:10 Unexpected path \`decision.chioce\`, did you mean \`decision.choice\``,
    ],
    [
      rule,
      'each: data.tables',
      'each: data.tables\nwithout: [ { in: data.tables, on: { nmae: name } } ]',
      `${rule}:6:37 Unexpected field \`nmae\` of data.tables, did you mean \`name\``,
    ],
    [rule, 'Make `{{name}}`', 'Make `{{name_known_no}}`', `${rule}:12:13 Unexpected tag \`name_known_no\``],
    [rule, 'Make `{{name}}`', 'Make `{{nmae}}`', `${rule}:12:13 Unexpected tag \`nmae\`, did you mean \`name\``],
    [rule, 'Make `{{name}}`', '"{{#nmae}}a{{/nmae}}"', `${rule}:12:13 Unexpected tag \`nmae\`, did you mean \`name\``],
    [rule, 'Make `{{name}}`', '"{{^nmae}}a{{/nmae}}"', `${rule}:12:13 Unexpected tag \`nmae\`, did you mean \`name\``],
    [
      rule,
      'Make `{{name}}`',
      '"{{#name}}{{#nmae}}a{{/nmae}}{{/name}}"',
      `${rule}:12:13 Unexpected tag \`nmae\`, did you mean \`name\``,
    ],
    [rule, 'Make `{{name}}`', 'Make `{{name}`', `${rule}:12:13 Unclosed tag at 14`],
    [rule, '{{/plan.decision.choice}}', '', `${rule}:13:16 Unclosed section "plan.decision.choice" at 55`],
    [
      rule,
      'Make `{{name}}`',
      '"{{> list}}"',
      `${rule}:12:13 Unexpected tag \`> list\`, only section templates have partials`,
    ],
    [
      rule,
      'examples:',
      '  risks: [ { key: r, risk: It breaks, impact: { unknown: chioce }, mitigation: care } ]\nexamples:',
      `${rule}:17:58 Unexpected gap \`chioce\`, nothing asks it, did you mean \`choice\``,
    ],
    [
      rule,
      'fires: [ { decision: { choice: A }, data: { tables: [ { name: a, change: new } ] } } ]',
      'fires: []',
      `${rule}:18:3 Missing an example with which the rule fires`,
    ],
    ['sections/02-part.md', '', undefined, 'sections/02-*.md Missing section 2 in the pack'],
    ['sections/10-part.md', '', undefined, 'sections/10-*.md Missing section 10 in the pack'],
    [
      'sections/11-more.md',
      '',
      '## 11. More\n',
      'sections/11-more.md Unexpected number of a section, expected 01 to 10',
    ],
    ['sections/00-none.md', '', '- more\n', 'sections/00-none.md Unexpected number of a section, expected 01 to 10'],
    ['additions/00-none.md', '', '- more\n', 'additions/00-none.md Unexpected number of a section, expected 01 to 10'],
    ['additions/11-more.md', '', '- more\n', 'additions/11-more.md Unexpected number of a section, expected 01 to 10'],
    [
      'sections/02-more.md',
      '',
      '## 2. More\n',
      'sections/02-part.md Unexpected second section, the first is sections/02-more.md',
    ],
    ['question/more.yaml', '', 'a: b\n', 'warning: question/more.yaml Unexpected file, nothing reads it'],
    [
      'lexicon/de.yaml',
      '  decision:',
      '  descision:',
      'warning: lexicon/de.yaml:3:3 Unexpected list `headings.descision`, no other lexicon has it, did you mean `headings.decision`',
    ],
    [
      'lexicon/de.yaml',
      'language: de',
      'language: fr',
      "lexicon/de.yaml:1:11 Unexpected language `fr`, expected the file's name `de`",
    ],
  ])('%s: %s → %s', (path, from, to, expected) => {
    expect(findingsOf(path, from, to)).toContain(expected);
  });

  test.each(['additions/01-more.md', 'additions/10-more.md'])('%s stands behind a section that there is', (path) => {
    expect(findingsOf(path, '', '- more\n')).toEqual([]);
  });

  test('two rules of one name in two topics', () => {
    const files = smallPackFiles();
    files.set('playbook/more/new-table.yaml', files.get(rule) ?? '');
    expect(loadPack(files, { sha256: String }).diagnostics.map(describeFinding)).toEqual([
      `playbook/more/new-table.yaml:1:5 Unexpected second rule \`new-table\`, the first is ${rule}`,
    ]);
  });
});
