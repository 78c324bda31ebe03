import { expect, test } from 'vitest';
import { contract, labelSays } from '../../src/check/index.ts';
import { findAnswers } from '../../src/check/find-answers.ts';
import { readDocument } from '../../src/check/read/read-document.ts';

const { allChanges, contractFields, outOfScope, questionGroups, riskParts, taskFields, testKinds, ways } = contract;
const said = { contractFields, questionGroups, riskParts, taskFields, testKinds, ways };

test.each([
  ['contractFields', 'Endpoint', 'endpoint'],
  ['contractFields', 'Signature', 'endpoint, schema'],
  ['contractFields', 'The signature', ''],
  ['contractFields', 'Schema', 'schema'],
  ['contractFields', 'Event schema', 'event'],
  ['contractFields', 'Schema of events', 'event'],
  ['contractFields', 'Returns', 'schema'],
  ['contractFields', 'Return value', 'schema'],
  ['contractFields', 'Returned value', ''],
  ['contractFields', 'Takes and returns', 'schema'],
  ['contractFields', 'Backwards-compatible?', 'compatibility'],
  ['contractFields', 'Abwärtskompatibilität', 'compatibility'],
  ['contractFields', 'Request/Response', 'schema'],
  ['contractFields', '', ''],
  ['contractFields', '…', ''],
  ['taskFields', 'But', 'purpose'],
  ['taskFields', 'But why', 'purpose'],
  ['taskFields', 'Buttons', ''],
  ['taskFields', 'Ziel', 'purpose'],
  ['taskFields', 'Zielgruppe', ''],
  ['taskFields', 'Blocked', ''],
  ['taskFields', 'Blocked by', 'dependencies'],
  ['taskFields', 'By what it is blocked', 'dependencies'],
  ['taskFields', 'Owner agent', 'owner'],
  ['taskFields', 'Files and owners', 'files, owner'],
  ['ways', 'Up', 'up'],
  ['ways', 'Update', ''],
  ['ways', 'UPGRADE', 'up'],
  ['ways', 'Roll it back', 'down'],
  ['ways', 'Up/down', 'up, down'],
  ['testKinds', 'E2E', 'endToEnd'],
  ['testKinds', 'end-to-end', 'endToEnd'],
  ['testKinds', 'To the last', ''],
  ['riskParts', 'Countermeasures', 'mitigation'],
  ['questionGroups', 'Third parties', 'external'],
] as const)('of %s %j answers %j', (table, label, ids) => {
  const answered = said[table].filter((demand) => labelSays(label, demand));
  expect(answered.map(({ id }) => id).join(', ')).toBe(ids);
});

test.each(['All changes', 'Common', 'Shared', 'Across the API', 'In general', 'Overall', 'Every single change'])(
  '%j is said of all changes',
  (label) => {
    expect(labelSays(label, { says: allChanges })).toBe(true);
  },
);

test.each(['Out of scope', 'Non-goals', 'Nongoals', 'Not within the scope'])('%j leaves something out', (label) => {
  expect(labelSays(label, outOfScope)).toBe(true);
});

test.each(['All', 'Changes', 'Outer scopes', 'Goals'])('%j does neither', (label) => {
  expect([{ says: allChanges }, outOfScope].some((one) => labelSays(label, one))).toBe(false);
});

test('what a question blocks is what waits for it, in every language', () => {
  const blocks = contract.questionFields.flatMap(({ says }) => says);
  expect(blocks.filter((phrase) => !contract.waiting.some((demand) => labelSays(phrase, demand)))).toEqual([]);
});

test('what answers is the outermost of parts within each other, wherever it stands', () => {
  const source =
    '## 7. Testing Plan\n\n### Unit\n\n- Unit: a\n\n### Other\n\n- Edge: b\n  - Unit: c\n- Unit: d\n\n| Unit | Edge |\n|---|---|\n| e | f |\n';
  const [section] = readDocument(source).sections;
  const answers = findAnswers(section?.parts ?? [], { says: ['unit'] });
  expect(answers.map(({ form, label, text }) => `${form} ${label} ${text}`)).toEqual([
    'heading Unit ',
    'item Unit c',
    'item Unit d',
    'cell Unit e',
  ]);
});
