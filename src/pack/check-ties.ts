import type { Diagnostic } from '../model/index.ts';
import { didYouMean } from '../text/index.ts';
import type { Pack } from './types.ts';

const sections = 10;

/** Finds what one file of a pack says of another that is not so: unknown questions, gaps, paths, owners, missing sections. */
export function checkTies(pack: Pack, listed: readonly string[], present: readonly string[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const fail = (path: string, message: string): void =>
    void found.push({ ruleId: 'pack-ties', severity: 'error', message, path });
  const meant = (word: string, known: readonly string[]): string => {
    const near = didYouMean(word, known);
    return near === undefined ? '' : `, did you mean \`${near}\``;
  };
  for (const id of listed)
    if (!present.includes(id))
      fail('pack.yaml', `Unexpected question \`${id}\`, there is no file questions/${id}.yaml${meant(id, present)}`);
  for (const id of present)
    if (!listed.includes(id)) fail(`questions/${id}.yaml`, `Missing \`${id}\` in the order of questions in pack.yaml`);
  const gaps = pack.gaps.map((gap) => gap.key);
  const paths = pack.questions.map((question) => question.path);
  const slots = pack.slots.map((slot) => slot.id);
  for (const slot of pack.slots) {
    if (!gaps.includes(slot.gap))
      fail('slots.yaml', `Unexpected gap \`${slot.gap}\` of slot \`${slot.id}\`${meant(slot.gap, gaps)}`);
    for (const path of slot.paths)
      if (!paths.includes(path))
        fail('slots.yaml', `Unexpected path \`${path}\` of slot \`${slot.id}\`${meant(path, paths)}`);
  }
  for (const question of pack.questions) {
    if (question.slot !== undefined && !slots.includes(question.slot))
      fail(`questions/${question.id}.yaml`, `Unexpected slot \`${question.slot}\`${meant(question.slot, slots)}`);
  }
  for (const rule of pack.rules) {
    const where = `playbook/${rule.id}`;
    for (const task of rule.adds.tasks ?? [])
      if (!pack.owners.includes(task.owner))
        fail(where, `Unexpected owner \`${task.owner}\`${meant(task.owner, pack.owners)}`);
    for (const slot of [...Object.keys(rule.adds.statements ?? {}), ...Object.keys(rule.adds.none ?? {})]) {
      if (!slots.includes(slot)) fail(where, `Unexpected slot \`${slot}\`${meant(slot, slots)}`);
    }
    if (rule.each !== undefined && !paths.includes(rule.each))
      fail(where, `Unexpected path \`${rule.each}\`${meant(rule.each, paths)}`);
  }
  if (pack.sections.length !== sections)
    fail(
      'sections',
      `Unexpected number of section templates ${String(pack.sections.length)}, expected ${String(sections)}`,
    );
  return found;
}
