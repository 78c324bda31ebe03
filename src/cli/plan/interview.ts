import { basename } from 'node:path';
import { existsSync } from 'node:fs';
import { compose } from '../../compose/index.ts';
import { gapsOf, parseAnswers, printAnswers } from '../../interview/index.ts';
import type { Answers } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { readText } from '../files/read-text.ts';
import { writeWhole } from '../files/write-whole.ts';
import { Interrupted } from '../interrupted.ts';
import type { Gathered } from './gather.ts';

/** What the interview of a plan needs. */
export interface PlanInterview {
  readonly gathered: Gathered;
  readonly pack: Pack;
  /** Where the draft is kept: the answers file itself. */
  readonly path: string | undefined;
  readonly full: boolean;
}

/** The draft that an earlier sitting left, if there is one. */
export function readDraft(path: string | undefined, pack: Pack): Answers | undefined {
  if (path === undefined || !existsSync(path)) return undefined;
  const { answers } = parseAnswers(readText(path).text, pack, path);
  return answers?.draft ? answers : undefined;
}

/** The open questions that a plan made of these answers would ask. */
function openGaps(answers: Answers, pack: Pack): ReadonlySet<string> {
  return new Set(compose(answers, pack).questions.map((question) => question.key));
}

/**
 * Interviews the person on the terminal. After every answer the draft is on the disk, so that nothing typed is lost
 * whatever ends the program.
 *
 * @throws Interrupted where the person leaves, with the command that goes on
 */
export async function interview({ gathered, pack, path, full }: PlanInterview): Promise<Answers> {
  const { createPrompts } = await import('../terminal/prompts.ts');
  const { runWizard } = await import('../terminal/run-wizard.ts');
  const draft = readDraft(path, pack);
  const { origin } = gathered.answers;
  try {
    const answers = await runWizard(createPrompts(process.stdin, process.stderr), {
      questions: pack.questions,
      gaps: { of: gapsOf(pack), open: (said) => openGaps({ format: 1, origin, answers: said }, pack) },
      topics: pack.gaps,
      answers: new Map([...gathered.answers.answers, ...(draft?.answers ?? [])]),
      facts: gathered.facts,
      settled: draft?.draft ?? [],
      full,
      saveDraft: (said, settled) => {
        const text = printAnswers({ format: 1, origin, draft: settled, answers: said }, pack);
        if (path !== undefined) writeWhole([{ path, text }], { force: true });
      },
    });
    return { format: 1, origin, answers };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const name = gathered.source ? basename(gathered.source.path) : '';
    throw new Interrupted(
      path === undefined
        ? 'left; nothing was written'
        : `left; your answers are kept in ${path}. To go on: planwright ${name}`,
    );
  }
}
