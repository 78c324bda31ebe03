import { existsSync } from 'node:fs';
import { parseAnswers, printAnswers } from '../../interview/index.ts';
import type { Answers } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { mayColor } from '../colors.ts';
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
  readonly plain: boolean;
}

/** The draft that an earlier sitting left, if there is one. */
export function readDraft(path: string | undefined, pack: Pack): Answers | undefined {
  if (path === undefined || !existsSync(path)) return undefined;
  const { answers } = parseAnswers(readText(path).text, pack, path);
  return answers?.draft ? answers : undefined;
}

/** Nothing is redrawn where the person, their screen reader or a simple terminal asks for that. */
function asksPlainly(plain: boolean): boolean {
  const { ACCESSIBLE, TERM } = process.env;
  return plain || (ACCESSIBLE !== undefined && ACCESSIBLE !== '' && ACCESSIBLE !== '0') || TERM === 'dumb';
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * Interviews the person on the terminal. After every answer the draft is on the disk, so that nothing typed is lost
 * whatever ends the program.
 *
 * @throws Interrupted where the person leaves, with the command that goes on
 */
export async function interview({ gathered, pack, path, full, plain }: PlanInterview): Promise<Answers> {
  const { runWizard } = await import('../terminal/run-wizard.ts');
  const draft = readDraft(path, pack);
  const { origin } = gathered.answers;
  const { end, answers } = await runWizard({
    pack,
    source: gathered.source?.text ?? '',
    facts: gathered.facts,
    answers: new Map([...gathered.answers.answers, ...(draft?.answers ?? [])]),
    settled: draft?.draft ?? [],
    ...(full && { mode: 'full' }),
    plain: asksPlainly(plain),
    colors: mayColor(process.stderr),
    input: process.stdin,
    output: process.stderr,
    saveDraft: ({ answers: said, settled }) => {
      const text = printAnswers({ format: 1, origin, draft: settled, answers: said }, pack);
      if (path !== undefined) writeWhole([{ path, text }], { force: true });
    },
  });
  if (end === 'finished') return { format: 1, origin, answers };
  throw new Interrupted(
    path === undefined || !existsSync(path)
      ? 'left; nothing was written'
      : `left; your answers are kept in ${path}. To go on: planwright ${quoted(gathered.source?.path ?? '')}`,
  );
}
