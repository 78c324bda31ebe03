import type { Answer } from '../model/index.ts';
import type { Field, Pack, Question } from '../pack/index.ts';
import { plainAnswer } from './plain-answer.ts';
import { settingName } from './setting-name.ts';

/** What a person or a script needs to know of a question. */
export interface ListedQuestion {
  readonly id: string;
  /** What `--set` and the answers file call it. */
  readonly path: string;
  /** What the environment calls it. */
  readonly env: string;
  readonly section: number;
  readonly title: string;
  readonly why: string;
  readonly type: Question['type'];
  readonly fields?: readonly Field[];
  /** The answer that stands unless somebody gives another, as an answers file writes it; null: it is not known. */
  readonly default: unknown;
  /** What is offered to choose from, where the question offers something; another text may be given as well. */
  readonly choices?: readonly string[];
  /** The kinds of facts that answer it from a brainstorm; none: only a person can. */
  readonly seededBy: readonly string[];
}

/** What a brainstorm says: nothing, where there is none. */
export interface KnownAnswers {
  readonly answers: ReadonlyMap<string, Answer>;
  /** The texts that the brainstorm has of a kind of fact. */
  readonly offered: (kind: string) => readonly string[];
}

const nothing: KnownAnswers = { answers: new Map(), offered: () => [] };

/** Every question of a pack, in the order in which they are asked; its defaults and choices are those of a brainstorm. */
export function listQuestions(pack: Pick<Pack, 'questions'>, known: KnownAnswers = nothing): readonly ListedQuestion[] {
  return pack.questions.map(({ id, path, section, title, why, type, fields, seeds, offers }) => {
    const answer = known.answers.get(path);
    return {
      id,
      path,
      env: settingName(path),
      section,
      title,
      why,
      type,
      ...(fields && { fields }),
      default: answer ? plainAnswer(answer, fields) : null,
      ...(offers !== undefined && { choices: [...new Set(known.offered(offers))] }),
      seededBy: [...new Set(seeds.map((seed) => seed.kind))],
    };
  });
}
