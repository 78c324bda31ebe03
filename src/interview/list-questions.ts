import type { Field, Pack, Question } from '../pack/index.ts';

/** What a person or a script needs to know of a question. */
export interface ListedQuestion {
  readonly id: string;
  /** What `--set` and the answers file call it. */
  readonly path: string;
  readonly section: number;
  readonly title: string;
  readonly why: string;
  readonly type: Question['type'];
  readonly fields?: readonly Field[];
  /** The kinds of facts that answer it from a brainstorm; none: only a person can. */
  readonly seededBy: readonly string[];
}

/** Every question of a pack, in the order in which they are asked. */
export function listQuestions(pack: Pick<Pack, 'questions'>): readonly ListedQuestion[] {
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
