import { expect, test } from 'vitest';
import { stateOf } from '../../src/check/state-of.ts';

test.each([
  ['None', ''],
  ['  none  ', ''],
  ['N/A', ''],
  ['—', ''],
  ['None: nothing is stored', 'nothing is stored'],
  ['**None: nothing is stored', 'nothing is stored'],
  ['None (nothing is stored).', 'nothing is stored'],
  ['None, as it is', 'as it is'],
  ['None; it stays', 'it stays'],
  ['None — it stays', 'it stays'],
  ['None – it stays', 'it stays'],
  ['None - it stays', 'it stays'],
  ['None -- it (still) stays... ) ', 'it (still) stays'],
  ['Not needed. It stays.', 'It stays'],
  ['No change: it stays', 'it stays'],
  ['No changes needed', 'needed'],
  ['None  because it stays', 'because it stays'],
  ['None yet', 'yet'],
  ['None here', 'here'],
  ['None see Q1', 'see Q1'],
  ['Nothing since May', 'since May'],
  ['None for the moment', 'for the moment'],
  ['None as it stays', 'as it stays'],
  ['None at present', 'at present'],
  ['None planned', 'planned'],
  ['None required', 'required'],
  ['None expected', 'expected'],
])('%j says that there is none, because %j', (text, reason) => {
  expect(stateOf(text)).toEqual({ state: 'none', reason });
});

test.each(['Not stated: see Q1', 'Not known', '_Not yet known, see Q2_', 'Unknown'])('%j is not known', (text) => {
  expect(stateOf(text)).toEqual({ state: 'unknown' });
});

test.each(['', ' \n', '**', '("_'])('%j says nothing', (text) => {
  expect(stateOf(text)).toEqual({ state: 'empty' });
});

test.each(['None of the services', 'Nothing but X', 'Nonexistent rows', 'None forever', 'Unknownish', 'It is none'])(
  '%j states something',
  (text) => {
    expect(stateOf(text)).toEqual({ state: 'stated' });
  },
);
