import { expect, test } from 'vitest';
import { carryMitigations } from '../../src/compose/carry-mitigations.ts';
import { changeSlots } from '../../src/compose/change-slots.ts';
import { compose } from '../../src/compose/index.ts';
import { dropRepeated } from '../../src/compose/drop-repeated.ts';
import { cleanAnswers } from '../../src/compose/clean-answers.ts';
import { findTasks } from '../../src/compose/find-tasks.ts';
import { fitFiles } from '../../src/compose/fit-files.ts';
import { linkTasks } from '../../src/compose/link-tasks.ts';
import { mergeSlots } from '../../src/compose/merge-slots.ts';
import { referenceClose, referenceOpen } from '../../src/compose/reference-marks.ts';
import { sceneOf } from '../../src/compose/scene-of.ts';
import { tidy } from '../../src/compose/tidy.ts';
import { wordsOf } from '../../src/compose/words-of.ts';
import type { Answer, ContractChange, Slot } from '../../src/model/index.ts';
import type { Question } from '../../src/pack/index.ts';
import { answersFrom } from './answers-from.ts';
import { said, task } from './draft-tasks.ts';
import { readPack } from './read-pack.ts';

const pack = readPack();
const none: Slot = { state: 'none', reason: said('x') };

test('of what a mitigation says, the last sentence names the tasks that carry it', () => {
  const mitigation: Slot = { state: 'stated', statements: [said('One.'), said('Two')] };
  const risk = { key: 'r', risk: said('r'), impact: none, mitigation, by: ['alert', 'gone', 'alert', 'runbook'] };
  const find = findTasks({ tasks: [task('alert'), task('runbook')], moved: new Map() });
  const ref = (key: string) => `${referenceOpen}${key}${referenceClose}`;
  expect(carryMitigations([risk], find)[0]?.mitigation).toMatchObject({
    statements: [{ text: 'One.' }, { text: `Two (${ref('alert')}, ${ref('runbook')})` }],
  });
  expect(carryMitigations([{ ...risk, mitigation: none }], find)[0]?.mitigation).toEqual(none);
  expect(carryMitigations([{ ...risk, by: ['gone'] }], find)[0]?.mitigation).toEqual(mitigation);
});

test('what changes and risks say in their own place, their slots need not say', () => {
  const change = (id: string): ContractChange => ({
    key: id,
    id,
    name: said(id, id === 'C1' ? 1 : 2),
    endpoint: none,
    schema: none,
    event: none,
    compatibility: none,
    versioning: none,
  });
  const column = { key: 'd', id: 'D1', kind: 'column', name: said('d'), up: none, down: none, backfill: none } as const;
  const risks = [{ key: 'r', id: 'R1', risk: said('r'), impact: none, mitigation: none }];
  const slots = changeSlots({
    contracts: [change('C1'), change('C2')],
    schema: [{ ...column, impact: none }],
    risks,
  });
  const shown = [...slots].map(([id, slot]) => `${id} ${slot.state === 'none' ? slot.reason.text : slot.state}`);
  expect(shown).toEqual([
    ...['endpoint', 'schema', 'event', 'compatibility', 'versioning'].map((part) => `contracts.${part} C1, C2`),
    ...['columns', 'migration', 'backfill', 'impact'].map((part) => `data.${part} D1`),
    'risks.none R1',
  ]);
  expect(slots.get('contracts.event')).toMatchObject({ reason: { origins: [{ line: 1 }, { line: 2 }] } });
  expect(changeSlots({ contracts: [], schema: [], risks: [] }).size).toBe(0);
});

test.each([
  [{ title: 'Photo  albums →' }, 'Photo albums'],
  [{ choice: { text: 'One bucket', line: 3 } }, 'One bucket'],
  [{ title: 'Albums', choice: 'One bucket' }, 'Albums'],
])('a plan of %j is called %s', (decision, title) => {
  expect(compose(answersFrom({ decision }), pack).title).toBe(title);
});

test.each([
  ['leads nowhere -> ', 'leads nowhere'],
  ['one | two `a | b` | three', 'one; two `a | b`; three'],
  ['an odd ` mark', "an odd ' mark"],
])('%j is tidied as %j', (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

test('an item that a record says already is left out, but not all of them', () => {
  const question = { id: 'q', section: 1, title: '', why: '', type: 'items' as const, seeds: [] };
  const questions: readonly Question[] = [
    { ...question, path: 'decision.against', besides: 'decision.options.reason' },
    { ...question, path: 'decision.reasons' },
  ];
  const left = (...texts: readonly string[]) => {
    const items: Answer = { type: 'items', value: texts.map((text) => ({ text })) };
    const options: Answer = { type: 'entries', value: [{ values: { name: 'a', reason: 'It is slow' } }] };
    const answers = new Map<string, Answer>([
      ['decision.against', items],
      ['decision.reasons', items],
      ['decision.options', options],
    ]);
    return [...dropRepeated(answers, questions).values()].map(({ value }) => value);
  };
  const [slow, other] = [{ text: 'It is slow' }, { text: 'It is dear' }];
  expect(left('It is slow', 'It is dear').slice(0, 2)).toEqual([[other], [slow, other]]);
  expect(left('It is slow').slice(0, 2)).toEqual([[slow], [slow]]);
});

test('of the tasks that a text speaks of three are found, and with a start those of that start', () => {
  const about = (key: string, name: string) => task(key, { about: name });
  const tasks = [
    about('build mail-hub', 'mail-hub'),
    about('build page-cache', 'page-cache'),
    about('store order_rows', 'order_rows'),
    about('build push-gate', 'push-gate'),
  ];
  const find = findTasks({ tasks, moved: new Map() });
  const text = 'the mail hub, the page cache, order_rows and the push gate';
  expect(find(`~${text}`)).toHaveLength(3);
  expect(
    find(`build ~${text}`)
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(['build mail-hub', 'build page-cache', 'build push-gate']);
  expect(find('phase 2')).toHaveLength(4);
});

test.each([
  ['orders', ['`src/order/store.ts`']],
  ['GET /v1/orders/{id}', ['`src/order/store.ts`']],
  ['cars', []],
  ['branches', ['`src/branch.ts`']],
  ['gear box', ['`src/gear-box.ts`']],
  ['gears', []],
  ['gear_box', ['`src/gear-box.ts`']],
])('the files of %s are %j', (name, files) => {
  const paths = ['src/order/store.ts', 'src/car.ts', 'src/gear-box.ts', 'src/branch.ts'].map((path) => ({ path }));
  const fit = fitFiles(sceneOf(answersFrom({ work: { files: paths } }), 'and'));
  expect(fit(name).map(({ text }) => text)).toEqual(files);
});

test('a task about one thing waits for none of very many, one about the whole for all that come before it', () => {
  const many = Array.from({ length: 13 }, (_, at) => task(`build ${at}`, { phase: at === 12 ? 4 : 2 }));
  const others = [
    task('all', { phase: 3, after: ['build *'] }),
    task('one', { phase: 3, after: ['build *'], about: 'x' }),
    task('item', { phase: 3, after: ['build *'], item: 'x' }),
    task('few', { phase: 3, after: ['build 1*'], item: 'x' }),
  ];
  const dozen = Array.from({ length: 12 }, (_, at) => task(`make ${at}`));
  const tasks = [...many, ...dozen, ...others, task('dozen', { after: ['make *'], item: 'x' })];
  const linked = linkTasks(tasks, findTasks({ tasks, moved: new Map() }));
  const waits = (key: string) => linked.find((one) => one.key === key)?.after;
  expect(waits('all')).toEqual(many.slice(0, 12).map(({ key }) => key));
  expect(waits('dozen')).toHaveLength(12);
  expect([waits('one'), waits('item'), waits('few')]).toEqual([[], [], ['build 1', 'build 10', 'build 11']]);
});

test.each([
  ['OrderCache', 'order cache'],
  ['order_cache-two.v2', 'order cache two v2'],
  ['HTTP API v2Next', 'http api v2 next'],
  ['plain words', 'plain words'],
  ['Übergröße, 注文!', 'übergröße 注文'],
  [' … ', ''],
])('the words of %j', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});

test('sentences win over none, and none over what is not known', () => {
  const unknown: Slot = { state: 'unknown', question: 'q' };
  const stated: Slot = { state: 'stated', statements: [said('One.')] };
  const other: Slot = { state: 'stated', statements: [said('Two.', 1)] };
  expect(mergeSlots(unknown, [unknown, none, stated, other])).toMatchObject({
    statements: [{ text: 'One.' }, { text: 'Two.' }],
  });
  expect(mergeSlots(unknown, [unknown, none])).toEqual(none);
  expect(mergeSlots(none, [none, unknown])).toEqual(none);
  expect(mergeSlots(unknown, [unknown])).toEqual(unknown);
});

test('what is blank in a record is left out, and a record without what it must have', () => {
  const question = {
    id: 'q',
    section: 1,
    title: '',
    why: '',
    type: 'entries' as const,
    seeds: [],
    path: 'data.tables',
  };
  const fields = [{ name: 'name', title: '', type: 'text' as const, required: true }];
  const value = [
    { values: { name: ' a  b ', columns: ['c', ' ', '.', 'd '], new: false, note: '.' } },
    { values: { name: '.', columns: ['c'] } },
  ];
  const clean = cleanAnswers(new Map([['data.tables', { type: 'entries', value }]]), [{ ...question, fields }]);
  expect(clean.get('data.tables')?.value).toEqual([{ values: { name: 'a b', columns: ['c', 'd'], new: false } }]);
  expect(cleanAnswers(new Map([['x', { type: 'items', value: [{ text: '.' }] }]]), []).size).toBe(0);
  expect(cleanAnswers(new Map([['x', { type: 'items', value: [] }]]), []).size).toBe(1);
});
