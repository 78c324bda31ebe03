import type { Join, PlaybookRule } from '../pack/index.ts';
import { matchQuery } from './match-query.ts';
import type { Match, Nested, Scene, Subject } from './types.ts';

/** Where a rule fires: once per matching record of `each`, or once for the plan. */
export function matchRule(rule: PlaybookRule, scene: Scene): readonly Match[] {
  if (rule.given && !matchQuery(rule.given)(scene.nested)) return [];
  const plan = { record: scene.nested, view: Object.assign(Object.create(null), { plan: scene.plan }) };
  const subjects: readonly Subject[] = rule.each === undefined ? [plan] : scene.subjects(rule.each);
  const matches = rule.when ? matchQuery(rule.when) : () => true;
  const wanted = (rule.with ?? []).map((join) => joins(join, scene));
  const unwanted = (rule.without ?? []).map((join) => joins(join, scene));
  return subjects
    .filter(({ record }) => matches(record))
    .filter(({ record }) => wanted.every((finds) => finds(record)))
    .filter(({ record }) => !unwanted.some((finds) => finds(record)))
    .map((subject) => ({ rule, subject }));
}

function joins(join: Join, scene: Scene): (record: Nested) => boolean {
  const theirs = Object.keys(join.on);
  const ours = Object.values(join.on);
  const index = scene.index(join.in, theirs);
  const matches = join.where ? matchQuery(join.where) : () => true;
  return (record) => (index.get(JSON.stringify(ours.map((field) => record[field]))) ?? []).some(matches);
}
