import { describe, expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';

const choice = 'questions/choice.yaml';
const tables = 'questions/tables.yaml';

describe('a question that is not in order by itself', () => {
  test.each([
    [
      choice,
      'slot: decision.summary\n',
      '',
      'questions/choice.yaml:8:1 Unexpected `sentence` in a question without `slot`',
    ],
    [choice, 'slot:', 'fields: []\nslot:', 'questions/choice.yaml:8:1 Unexpected `fields` in a question of type text'],
    [
      choice,
      'slot:',
      'besides: data.tables.nmae\nslot:',
      'questions/choice.yaml:8:10 Unexpected `data.tables.nmae`, did you mean `data.tables.name`',
    ],
    [tables, /fields:[^]*/u, 'seeds: []\n', 'questions/tables.yaml:1:1 Missing `fields` in a question of type entries'],
    [
      tables,
      /fields:[^]*/u,
      'fields: []\nseeds: []\n',
      'questions/tables.yaml:1:1 Missing `fields` in a question of type entries',
    ],
    [tables, ', required: true', '', 'questions/tables.yaml:7:1 Missing a required field'],
    [tables, 'name: change,', 'name: plan,', 'questions/tables.yaml:9:13 Unexpected field `plan`, the name is taken'],
    [
      tables,
      'name: change,',
      'name: toString,',
      'questions/tables.yaml:9:13 Unexpected field `toString`, the name is taken',
    ],
    [tables, 'name: change,', 'name: name,', 'questions/tables.yaml:9:13 Unexpected field `name`, the name is taken'],
    [
      tables,
      'type: text, ',
      'type: text, choices: [a], ',
      'questions/tables.yaml:8:5 Unexpected field, `choices` goes with the type `choice`',
    ],
    [
      tables,
      'type: text, ',
      'type: text, parts: { by: "/", into: [name, chnage] }, ',
      'questions/tables.yaml:8:68 Unexpected field `chnage`, did you mean `change`',
    ],
    [
      tables,
      ', text: name }',
      ' }',
      "questions/tables.yaml:10:10 Missing `text`, the field that takes the fact's text",
    ],
    [
      tables,
      'text: name }',
      'text: name, defaults: { chnage: new } }',
      'questions/tables.yaml:10:49 Unexpected field `chnage`, did you mean `change`',
    ],
    [choice, '{ kind: choice }', '{ kind: choice, text: name }', 'questions/choice.yaml:7:32 Unexpected field `name`'],
  ])('%s: %s → %s', (path, from, to, expected) => {
    // Rules that speak of what is gone are found as well.
    const found = findingsOf(path, from, to).filter((one) => one.startsWith(path) && !one.includes('Unexpected tag'));
    expect(found).toEqual([expected]);
  });

  test.each([
    ['an answer besides a field', choice, 'slot:', 'besides: data.tables.name\nslot:'],
    ['parts in other fields', tables, 'required: true', 'required: true, parts: { by: "/", into: [change] }'],
    ['a seed with defaults', tables, 'text: name }', 'text: name, defaults: { change: new } }'],
    ['no seeds', tables, '[ { kind: table, text: name } ]', '[]'],
  ])('%s is in order', (_, path, from, to) => {
    expect(findingsOf(path, from, to)).toEqual([]);
  });

  test('what closes open questions is a list', () => {
    const text =
      'id: more\npath: data.more\nsection: 4\ntitle: More?\nwhy: So.\ntype: items\nseeds: []\ncloses: true\n';
    expect(findingsOf('questions/more.yaml', '', text)).toEqual([
      'pack.yaml:5:1 Missing question `more` in the order of pack.yaml',
    ]);
  });
});
