import { compose } from '../../src/compose/index.ts';
import type { Plan } from '../../src/model/index.ts';
import type { Pack, PlaybookRule, TaskGain } from '../../src/pack/index.ts';
import { answersFrom, type Nested } from './answers-from.ts';
import { readPack } from './read-pack.ts';

const pack = readPack();

/** The tasks of all phases, in order. */
export const tasksOf = (plan: Plan) => plan.phases.flatMap((phase) => phase.tasks);

export function task(key: string, phase: number, more: Partial<TaskGain> = {}): TaskGain {
  return { key, phase, name: `Do ${key}`, purpose: `Do it; done when ${key} is there.`, owner: 'coder', ...more };
}

/** The built-in pack with these rules only. */
function packWith(...rules: readonly Partial<PlaybookRule>[]): Pack {
  const blank = { title: '', reason: '', cites: [], adds: {}, examples: { fires: [], holds: [] } };
  return { ...pack, rules: rules.map((rule, at) => ({ ...blank, id: `rule-${at}`, ...rule })) };
}

export function composed(nested: Nested, ...rules: readonly Partial<PlaybookRule>[]): Plan {
  return compose(answersFrom(nested), packWith(...rules));
}
