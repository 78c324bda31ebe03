import { describe, expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';

const rule = 'playbook/data/new-table.yaml';

describe('what does not fit its shape is told with what was expected', () => {
  test.each([
    ['gaps.yaml', '', '[]\n', []],
    ['gaps.yaml', '', 'a: b\n', ['gaps.yaml:1:1 Unexpected Object, expected a list']],
    ['gaps.yaml', '', '[ a ]\n', ['gaps.yaml:1:3 Unexpected "a" at `0`, expected a record']],
    [
      'gaps.yaml',
      'group: missing',
      'group: mising',
      ['gaps.yaml:2:10 Unexpected "mising" at `0.group`, did you mean `missing`'],
    ],
    [
      'gaps.yaml',
      'group: missing',
      'group: nothing-like-it',
      [
        'gaps.yaml:2:10 Unexpected "nothing-like-it" at `0.group`, expected ("external" | "missing" | "business" | "data")',
      ],
    ],
    ['gaps.yaml', '  question: Which one?\n', '', ['gaps.yaml:1:3 Missing `question` in `0`']],
    ['pack.yaml', '[coder]', 'coder', ['pack.yaml:3:9 Unexpected "coder" at `owners`, expected a list']],
    ['pack.yaml', '[coder]', '[]', ['pack.yaml:3:9 Unexpected 0 at `owners`, expected >=1']],
    ['pack.yaml', 'owners: [coder]\n', '', ['pack.yaml:1:1 Missing `owners`']],
    [
      'slots.yaml',
      'section: 1',
      'section: one',
      ['slots.yaml:2:12 Unexpected "one" at `0.section`, expected a number'],
    ],
    ['phrases.yaml', 'and: and', 'and: [and]', ['phrases.yaml:1:6 Unexpected Array at `and`, expected a text']],
    [
      'questions/tables.yaml',
      'required: true',
      'requird: true',
      ['questions/tables.yaml:8:44 Unexpected key `requird`, did you mean `required`'],
    ],
    ['questions/tables.yaml', 'required: true', 'zzz: true', ['questions/tables.yaml:8:44 Unexpected key `zzz`']],
    [
      'questions/choice.yaml',
      'kind: choice',
      'kind: choice, defaults: { a: 1 }',
      ['questions/choice.yaml:7:41 Unexpected 1 at `seeds.0.defaults.a`, expected (string | boolean | Array)'],
    ],
    [
      rule,
      '- key: make',
      '- kye: make',
      [`${rule}:10:7 Missing \`key\` in \`adds.tasks.0\``, `${rule}:10:7 Unexpected key \`kye\`, did you mean \`key\``],
    ],
    [
      rule,
      '[ "It brings `{{name}}`" ]',
      '[ { text: a } ]',
      [`${rule}:16:25 Missing \`rank\` in \`adds.statements.decision.summary.0\``],
    ],
    [
      rule,
      '[ "It brings `{{name}}`" ]',
      '[ 1 ]',
      [`${rule}:16:25 Unexpected 1 at \`adds.statements.decision.summary.0\`, expected (string | Object)`],
    ],
    [
      rule,
      'phase: 1\n',
      'phase: 1\n      drops: maybe\n',
      [`${rule}:12:14 Unexpected "maybe" at \`adds.tasks.0.drops\`, expected true or false`],
    ],
    [rule, 'phase: 1', 'phase: 1.5', [`${rule}:11:14 Unexpected 1.5 at \`adds.tasks.0.phase\`, expected integer`]],
  ])('%s: %s → %s', (path, from, to, expected) => {
    const found = findingsOf(path, from, to);
    expect(found.filter((one) => one.startsWith(path))).toEqual(expected);
  });
});
