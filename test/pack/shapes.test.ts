import { describe, expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a file that is not of its shape', () => {
  test.each([
    ['gaps.yaml', '', undefined, 'gaps.yaml Missing file `gaps.yaml` in the pack'],
    ['pack.yaml', 'name: small', 'name: small\nname: other', 'pack.yaml:2:1 Map keys must be unique'],
    [
      'pack.yaml',
      'owners: [coder]',
      'owners: [coder',
      'pack.yaml:4:1 Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['pack.yaml', 'owners:', 'ownres:', 'pack.yaml:1:1 Missing `owners`'],
    ['pack.yaml', 'version: 1.0.0', 'version: 1.0', 'pack.yaml:2:10 Unexpected 1 at `version`, expected a text'],
    ['pack.yaml', 'Four, Five', 'Four', 'pack.yaml:4:9 Unexpected 4 at `phases`, expected 5'],
    [
      'pack.yaml',
      'name: small',
      'name: !!js/function small',
      'pack.yaml:1:7 Unresolved tag: tag:yaml.org,2002:js/function',
    ],
    ['pack.yaml', 'name: small', 'name: !!binary c21hbGw=', 'pack.yaml:1:7 Unresolved tag: tag:yaml.org,2002:binary'],
    ['pack.yaml', 'name: small', 'constructor: small', 'pack.yaml:1:1 Unexpected key `constructor`'],
    ['pack.yaml', 'name: small', '__proto__: { a: b }\nname: small', 'pack.yaml:1:1 Unexpected key `__proto__`'],
    ['pack.yaml', 'name: small', '[a, b]: small', 'pack.yaml:1:1 Unexpected key, expected a text'],
    [
      'questions/tables.yaml',
      'title: Name',
      'titel: Name',
      'questions/tables.yaml:8:19 Unexpected key `titel`, did you mean `title`',
    ],
    [
      'questions/choice.yaml',
      'kind: choice',
      'kind: chioce',
      'questions/choice.yaml:7:18 Unexpected "chioce" at `seeds.0.kind`, did you mean `choice`',
    ],
    [
      'playbook/data/new-table.yaml',
      'phase: 1',
      'phase: 6',
      'playbook/data/new-table.yaml:11:14 Unexpected 6 at `adds.tasks.0.phase`, expected <=5',
    ],
    [
      'playbook/data/new-table.yaml',
      'when: { change: new }',
      'when: new',
      'playbook/data/new-table.yaml:6:7 Unexpected "new" at `when`, expected a record',
    ],
    [
      'lexicon/de.yaml',
      '[Entscheidung]',
      'Entscheidung',
      'lexicon/de.yaml:3:13 Unexpected "Entscheidung" at `headings.decision`, expected a list',
    ],
  ])('%s: %s → %s', (path, from, to, expected) => {
    const found = findingsOf(path, from, to);
    expect(found).toContain(expected);
  });

  test('says what is wrong inside of a part that has several forms', () => {
    const risk = '  risks: [ { key: r, risk: It breaks, impact: { nnoe: no }, mitigation: care } ]\n';
    const found = findingsOf('playbook/data/new-table.yaml', 'examples:', `${risk}examples:`);
    expect(found).toEqual(['playbook/data/new-table.yaml:17:49 Unexpected key `nnoe`']);
  });

  test('bounds aliases', () => {
    const bomb = `a: &a [x, x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [*${'abcdefgh'[at] ?? ''}, *${'abcdefgh'[at] ?? ''}]\n`).join('')}`;
    expect(findingsOf('phrases.yaml', '', bomb)).toEqual([
      'phrases.yaml Excessive alias count indicates a resource exhaustion attack',
    ]);
  });

  test('bounds nesting', () => {
    const [first] = findingsOf('phrases.yaml', '', '['.repeat(100_000));
    expect(first).toMatch(/^phrases\.yaml/u);
  });
});
