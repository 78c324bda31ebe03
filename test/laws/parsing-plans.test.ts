import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import { parseAnswers } from '../../src/interview/index.ts';
import type { Plan } from '../../src/model/index.ts';
import { parsePlan } from '../../src/plan/index.ts';
import { render } from '../../src/render/index.ts';
import { anyPlan } from '../helpers/any-plan.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';
import { plainPlan } from '../helpers/plain-plan.ts';
import { sectionPack } from '../helpers/section-pack.ts';
import { shownPlan } from '../helpers/shown-plan.ts';

const pack = sectionPack();

function holds(plan: Plan): void {
  expect(parsePlan(render(plan, pack)).plan).toEqual(shownPlan(plan));
}

test('a plan that was rendered is read as it was', () => {
  fc.assert(fc.property(plainPlan, holds), { numRuns: 60 });
});

test.each(['notification-preferences', 'offline-sync', 'report-queue'])('so is the example %s', (name) => {
  const text = readFileSync(new URL(`../../examples/${name}/brainstorm.answers.yaml`, import.meta.url), 'utf8');
  const { answers } = parseAnswers(text, builtInPack(), name);
  expect(answers).toBeDefined();
  if (answers) holds(compose(answers, builtInPack()));
});

test('whatever a plan holds, it is read, and everything in it has a place in the source', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const source = render(plan, pack);
      const { plan: read, places } = parsePlan(source);
      expect(read.phases.length).toBeGreaterThanOrEqual(5);
      for (const thing of [...read.contracts, ...read.schema, ...read.risks, ...read.questions]) {
        const place = places.get(thing);
        expect(place && source.slice(place.start.offset, place.end.offset)).toContain(thing.id);
      }
    }),
    { numRuns: 20 },
  );
});
