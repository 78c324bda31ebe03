import type { Pack, Question } from '../pack/index.ts';

/** What a script needs to know of a question. */
export interface ListedQuestion {
  readonly id: string;
  readonly path: string;
  readonly section: number;
  readonly title: string;
  readonly why: string;
  readonly type: Question['type'];
  readonly fields?: Question['fields'];
  /** The kinds of facts that answer it from a brainstorm. */
  readonly seededBy: readonly string[];
}

/** Every question of a pack, in the order in which they are asked. */
export function listQuestions(pack: Pack): readonly ListedQuestion[] {
  return pack.questions.map(({ id, path, section, title, why, type, fields, seeds }) => ({
    id,
    path,
    section,
    title,
    why,
    type,
    ...(fields && { fields }),
    seededBy: [...new Set(seeds.map((seed) => seed.kind))],
  }));
}
