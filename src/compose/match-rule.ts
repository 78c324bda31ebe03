import type { Join, PlaybookRule, Query } from '../pack/index.ts';
import { matchQuery } from './match-query.ts';
import type { Match, Nested, Scene, Subject } from './types.ts';
import { viewOf } from './view-of.ts';

/** Where a rule fires: once per matching record of `each`, or once for the plan. */
export function matchRule(rule: PlaybookRule, scene: Scene): readonly Match[] {
  if (rule.given && !matchQuery(rule.given)(scene.nested)) return [];
  const plan = { record: scene.nested, view: Object.assign(Object.create(null), { plan: scene.plan }) };
  const subjects: readonly Subject[] = rule.each === undefined ? [plan] : scene.subjects(rule.each);
  // Most rules fire nowhere in a plan; what they ask is compiled only where there is something to ask it of.
  const matching = subjects.length > 0 && rule.when ? subjects.filter(recordThat(rule.when)) : subjects;
  if (matching.length === 0) return [];
  const wanted = (rule.with ?? []).map((join) => joins(join, scene));
  const unwanted = (rule.without ?? []).map((join) => joins(join, scene));
  const found = matching
    .filter(({ record }) => wanted.every((finds) => finds(record)))
    .filter(({ record }) => !unwanted.some((finds) => finds(record)));
  const groups = rule.by === undefined ? found : groupBy(found, rule.by, scene.and);
  return groups.map((subject) => ({ rule, subject }));
}

function recordThat(query: Query): (subject: Subject) => boolean {
  const matches = matchQuery(query);
  return ({ record }) => matches(record);
}

/** As a rule's `by`: all records that match are one match. */
const everything = '*';

function groupBy(subjects: readonly Subject[], field: string, and: string): readonly Subject[] {
  const groups = new Map<unknown, [Subject, ...Subject[]]>();
  for (const subject of subjects) {
    const value = field === everything ? field : subject.record[field];
    const group = groups.get(value);
    if (group) group.push(subject);
    else groups.set(value, [subject]);
  }
  return [...groups.values()].map((group) => {
    const records = group.map(({ record }) => record);
    return { ...group[0], view: viewOf({ group: records }, and, group[0].view) };
  });
}

function joins(join: Join, scene: Scene): (record: Nested) => boolean {
  const theirs = Object.keys(join.on);
  const ours = Object.values(join.on);
  const index = scene.index(join.in, theirs);
  const matches = join.where ? matchQuery(join.where) : () => true;
  return (record) => (index.get(JSON.stringify(ours.map((field) => record[field]))) ?? []).some(matches);
}
