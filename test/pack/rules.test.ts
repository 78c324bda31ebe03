import { describe, expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';

const rule = 'playbook/data/new-table.yaml';

/** What is found in the rule after one piece of it was replaced, without its path. */
function inRule(from: string | RegExp, to: string): readonly string[] {
  return findingsOf(rule, from, to).map((one) => one.replace(`${rule}:`, ''));
}

/** The small pack's rule with one more part behind its tasks; it stands in line 17. */
function withPart(part: string): readonly string[] {
  return inRule('examples:', `  ${part}\nexamples:`);
}

describe('what a rule adds', () => {
  const contract = (endpoint: string): string =>
    `contracts: [ { key: k, name: n, endpoint: ${endpoint}, schema: s, event: { none: no }, compatibility: c, versioning: v } ]`;
  const schema = (impact: string): string =>
    `schema: [ { key: k, kind: table, name: n, up: u, down: d, backfill: { none: no }, impact: ${impact} } ]`;

  test.each([
    ['none: { decision.sumary: no }', '17:11 Unexpected slot `decision.sumary`, did you mean `decision.summary`'],
    [contract('{ unknown: chioce }'), '17:56 Unexpected gap `chioce`, nothing asks it, did you mean `choice`'],
    [schema('{ unknown: chioce }'), '17:104 Unexpected gap `chioce`, nothing asks it, did you mean `choice`'],
  ])('%s: %s', (part, expected) => {
    expect(withPart(part)).toEqual([expected]);
  });

  test.each([
    'none: { decision.summary: no }',
    contract('{ unknown: choice }'),
    contract('e'),
    schema('{ unknown: choice }'),
    'risks: [ { key: r, risk: It breaks, impact: { unknown: choice }, mitigation: { none: no }, by: [a] } ]',
    // A rule's own question asks as well as a gap of the pack.
    'risks: [ { key: r, risk: It breaks, impact: { unknown: own }, mitigation: care } ]\n  questions: [ { key: own, group: data, question: What?, blocks: All. } ]',
    'questions: [ { key: own, group: data, question: What?, blocks: [one, two] } ]',
    'notes: [ { phase: 1, text: Look } ]',
  ])('%s is in order', (part) => {
    expect(withPart(part)).toEqual([]);
  });
});

describe('a condition', () => {
  test.each([
    ['{ change: { $in: [ { $wrods: [a] } ] } }', '6:28 Unexpected operator `$wrods`, did you mean `$words`'],
    ['{ $or: [ { chnage: new } ] }', '6:18 Unexpected field `chnage` of data.tables, did you mean `change`'],
    ['{ $not: { chnage: new } }', '6:17 Unexpected field `chnage` of data.tables, did you mean `change`'],
    ['{ name: { $words: true } }', '6:25 Unexpected boolean in `$words`, expected words: put it in quotes'],
    ['{ name: { $words: [ null ] } }', '6:27 Unexpected null in `$words`, expected words: put it in quotes'],
    ['{ name: { $words: null } }', '6:25 Unexpected null in `$words`, expected words: put it in quotes'],
  ])('when: %s: %s', (when, expected) => {
    expect(inRule('{ change: new }', when)).toEqual([expected]);
  });

  test.each([
    '{ line: { $exists: true } }',
    '{ name.length: 1 }',
    '{ name: { $words: [a, "404"] } }',
    '{ name: { $starts: a } }',
    '{ change: { $gt: 2 } }',
    '{ $and: [ { change: new }, { name: { $not: { $words: [a] } } } ] }',
  ])('when: %s is in order', (when) => {
    expect(inRule('{ change: new }', when)).toEqual([]);
  });

  test.each([
    ['{ decision: { $exists: true } }', '7:10 Unexpected path `decision`'],
    ['{ $or: [ { data.tabels: { $size: 0 } } ] }', '7:19 Unexpected path `data.tabels`, did you mean `data.tables`'],
    [
      '{ data.tables: { $elemMatch: { chnage: new } } }',
      '7:39 Unexpected field `chnage` of data.tables, did you mean `change`',
    ],
    ['{ decision.choice.txet: A }', '7:10 Unexpected field `txet` of decision.choice, did you mean `text`'],
    ['{ data.tables.0.chnage: A }', '7:10 Unexpected field `chnage` of data.tables, did you mean `change`'],
    ['{ data.tables.1a: A }', '7:10 Unexpected field `1a` of data.tables'],
    ['{ data.tables.a1: A }', '7:10 Unexpected field `a1` of data.tables'],
    ['{ decision.choice: { txet: A } }', '7:29 Unexpected field `txet` of decision.choice, did you mean `text`'],
  ])('given: %s: %s', (given, expected) => {
    expect(inRule('{ decision.choice: { $exists: true } }', given)).toEqual([expected]);
  });

  test.each([
    '{ data.tables: { $elemMatch: { change: new } } }',
    '{ decision.choice: { text: A } }',
    '{ data.tables.0: { $exists: true } }',
    '{ data.tables.0.name: orders }',
    '{ data.tables.12.name: orders }',
    '{ decision.choice: { line: 3 } }',
    '{ data.tables.change: new }',
    '{ decision.choice.text: A }',
  ])('given: %s is in order', (given) => {
    expect(inRule('{ decision.choice: { $exists: true } }', given)).toEqual([]);
  });

  test.each([
    [
      'with',
      '{ in: data.tabels, on: { name: name } }',
      '6:15 Unexpected path `data.tabels`, did you mean `data.tables`',
    ],
    [
      'with',
      '{ in: data.tables, on: { name: nmae } }',
      '6:40 Unexpected field `nmae` of data.tables, did you mean `name`',
    ],
    [
      'without',
      '{ in: data.tables, where: { chnage: new }, on: { name: name } }',
      '6:40 Unexpected field `chnage` of data.tables, did you mean `change`',
    ],
  ])('%s: %s: %s', (join, what, expected) => {
    expect(inRule('when:', `${join}: [ ${what} ]\nwhen:`)).toEqual([expected]);
  });

  test.each(['with', 'without'])('%s other records is in order', (join) => {
    const what = '{ in: data.tables, where: { change: new }, on: { name: name, line: line } }';
    expect(inRule('when:', `${join}: [ ${what} ]\nwhen:`)).toEqual([]);
  });

  test.each(['"*"', 'name', 'line'])('by: %s is in order', (by) => {
    expect(inRule('when:', `by: ${by}\nwhen:`)).toEqual([]);
  });

  test('is of no record where the rule goes through none', () => {
    expect(
      inRule(/each: .*\nwhen: .*\n/u, 'by: anything\nwhen: { anything: new }\n').filter((one) => !one.includes('tag')),
    ).toEqual([]);
  });
});

describe('a text with tags', () => {
  test.each([
    ['{{name_brief}} and {{line}}'],
    ['{{#name}}{{.}} {{first}} {{last}} {{change}} {{new}}{{/name}}'],
    ['{{#change}}{{group_code}}{{/change}}'.replace('group_code', 'changed')],
    [
      '{{plan.data.tables}} {{plan.data.tables_several}} {{#plan.data.tables.first}}{{name}}{{/plan.data.tables.first}}',
    ],
    ['{{name.first}}'],
    ['{{&name}}'],
  ])('%s is in order', (text) => {
    expect(inRule('Make `{{name}}`', `'${text}'`)).toEqual([]);
  });

  test.each([
    ['{{.}}', '12:13 Unexpected tag `.`'],
    ['{{first}}', '12:13 Unexpected tag `first`'],
    ['{{changed}}', '12:13 Unexpected tag `changed`, did you mean `change`'],
    ['{{&nmae}}', '12:13 Unexpected tag `nmae`, did you mean `name`'],
    ['{{nmae}} {{nmae}}', '12:13 Unexpected tag `nmae`, did you mean `name`'],
    ['{{name_brif}}', '12:13 Unexpected tag `name_brif`'],
    [
      '{{plan.data.tabels_several}}',
      '12:13 Unexpected tag `plan.data.tabels_several`, there is no answer `data.tabels`, did you mean `data.tables`',
    ],
    ['{{#owners.coder}}a{{/owners.coder}}', '12:13 Unexpected tag `owners.coder`'],
    ['{{#name}}{{> list}}{{/name}}', '12:13 Unexpected tag `> list`, only section templates have partials'],
  ])('%s: %s', (text, expected) => {
    expect(inRule('Make `{{name}}`', `'${text}'`)).toEqual([expected]);
  });

  test.each([
    ['of a rule by group', 'when:', 'by: change\nwhen:', '{{#group}}{{name}}{{/group}}'],
    ['that is gathered', 'phase: 1', 'phase: 1\n      gather: { key: g, name: "{{group_code}}", purpose: p }', 'a'],
  ])('%s may name the group', (_, from, to, text) => {
    expect(findingsOf(rule, from, to)).toEqual([]);
    expect(inRule(from, to.replaceAll('{{group_code}}', text))).toEqual([]);
  });
});

test('the path that a rule goes through is found once, whatever its texts name of it', () => {
  expect(inRule('each: data.tables', 'each: data.table')).toEqual([
    '5:7 Unexpected path `data.table`, did you mean `data.tables`',
  ]);
});

test('an example with which the rule fires is missing where it would stand', () => {
  expect(inRule(/examples:[^]*/u, 'examples:\n  holds: []\n  fires: []\n')).toEqual([
    '19:3 Missing an example with which the rule fires',
  ]);
});
