import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { printAnswers } from '../../interview/index.ts';
import type { Answers } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { mayColor } from '../colors.ts';
import { writeWhole } from '../files/write-whole.ts';
import { Interrupted } from '../interrupted.ts';
import { say } from '../say.ts';
import { describeChanges } from './describe-changes.ts';
import type { Gathered } from './gather.ts';
import { goOnCommand } from './go-on-command.ts';
import type { PlanRequest } from './request.ts';

/** What the interview of a plan needs. */
export interface PlanInterview {
  readonly request: PlanRequest;
  readonly gathered: Gathered;
  readonly pack: Pack;
  /** The draft of an earlier sitting, if there is one. */
  readonly draft: Answers | undefined;
  /** Where the draft is kept. */
  readonly path: string;
}

/** Nothing is redrawn where the person, their screen reader or a simple terminal asks for that. */
function asksPlainly(plain: boolean): boolean {
  const { ACCESSIBLE, TERM } = process.env;
  return plain || (ACCESSIBLE !== undefined && ACCESSIBLE !== '' && ACCESSIBLE !== '0') || TERM === 'dumb';
}

function sayChanges({ source, resumed }: Gathered, draft: Answers | undefined): void {
  if (!source || !resumed) return;
  if (resumed.changes.length === 0 && draft?.origin.brainstorm?.sha256 === source.sha256) return;
  for (const line of describeChanges(source.path, resumed.changes)) say(line);
}

/**
 * Interviews the person on the terminal. After every answer the draft is on the disk, so that nothing typed is lost
 * whatever ends the program.
 *
 * @throws Interrupted where the person leaves, with the command that goes on
 */
export async function interview({ request, gathered, pack, draft, path }: PlanInterview): Promise<Answers> {
  const { runWizard } = await import('../terminal/run-wizard.ts');
  const { source, facts, found, resumed } = gathered;
  const { origin, answers: known } = gathered.answers;
  sayChanges(gathered, draft);
  const { end, answers, signal } = await runWizard({
    pack,
    source: source?.text ?? '',
    facts,
    answers: known,
    settled: resumed?.settled ?? [],
    begun: resumed?.begun ?? [],
    changed: resumed?.changes.map(({ question }) => question.id) ?? [],
    ...(request.full && { mode: 'full' }),
    plain: asksPlainly(request.plain),
    colors: mayColor('stderr'),
    input: process.stdin,
    output: process.stderr,
    saveDraft: ({ answers: said, settled, begun }) => {
      const seen = resumed ? resumed.seen(settled) : found;
      const sitting = { draft: settled, ...(begun.length > 0 && { begun }) };
      const text = printAnswers({ format: 1, origin, ...sitting, answers: said, found: seen }, pack);
      writeWhole([{ path, text }], { force: true });
    },
  });
  if (end === 'finished') return { format: 1, origin, answers };
  throw new Interrupted(
    existsSync(path)
      ? `left; your answers are kept in ${path}. To go on: ${goOnCommand(request)}`
      : 'left; nothing was written',
    signal && 128 + constants.signals[signal],
  );
}
