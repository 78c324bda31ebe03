import { expect, test } from 'vitest';
import { collectGaps } from '../../src/compose/collect-gaps.ts';
import { referenceClose, referenceOpen } from '../../src/compose/reference-marks.ts';
import type { Plan, Slot } from '../../src/model/index.ts';

const said = (text: string) => ({ text, origins: [] });
const gap = (question: string): Slot => ({ state: 'unknown', question });

test('the gaps of a plan are those of all of its slots, and those that its sentences point to', () => {
  const asked = `See ${referenceOpen}?load${referenceClose}, ${referenceOpen}task${referenceClose} and ${referenceOpen}?size${referenceClose}.`;
  const plan: Plan = {
    title: '',
    slots: new Map<string, Slot>([
      ['a.a', gap('slot')],
      ['a.b', { state: 'none', reason: said('x') }],
      ['a.c', { state: 'stated', statements: [said(asked)] }],
    ]),
    contracts: [
      {
        key: 'c',
        id: 'C1',
        name: said('c'),
        endpoint: gap('endpoint'),
        schema: gap('schema'),
        event: gap('event'),
        compatibility: gap('compatibility'),
        versioning: gap('versioning'),
      },
    ],
    schema: [
      {
        key: 'd',
        id: 'D1',
        kind: 'table',
        name: said('d'),
        up: gap('up'),
        down: gap('down'),
        backfill: gap('backfill'),
        impact: gap('impact'),
      },
    ],
    phases: [
      {
        number: 1,
        name: '',
        notes: [],
        tasks: [
          {
            key: 't',
            id: 'T1.1',
            phase: 1,
            name: said('t'),
            purpose: said('t'),
            files: gap('files'),
            after: [],
            owner: 'a',
          },
        ],
      },
    ],
    risks: [{ key: 'r', id: 'R1', risk: said('r'), impact: gap('effect'), mitigation: gap('mitigation') }],
    questions: [],
  };
  expect([...collectGaps(plan)]).toEqual(
    (
      'slot endpoint schema event compatibility versioning up down backfill impact files effect mitigation ' +
      'load size'
    ).split(' '),
  );
});
