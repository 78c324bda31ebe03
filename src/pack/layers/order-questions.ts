import type { Sourced } from '../parts.ts';
import type { Question } from '../types.ts';

/** The order of questions with added ones: each stands behind the last one of its section or of one before. */
export function orderQuestions(
  order: readonly string[],
  added: readonly string[],
  questions: ReadonlyMap<string, Sourced<Question>>,
): readonly string[] {
  const sectionOf = (id: string): number => questions.get(id)?.value.section ?? 0;
  const ordered = [...order];
  for (const id of added) {
    if (ordered.includes(id)) continue;
    const section = sectionOf(id);
    const behind = ordered.findLastIndex((other) => sectionOf(other) <= section);
    ordered.splice(behind + 1, 0, id);
  }
  return ordered;
}
