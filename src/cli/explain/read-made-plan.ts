import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseAnswers } from '../../interview/index.ts';
import type { Answers } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { describeDiagnostic } from '../files/describe-diagnostic.ts';
import { readText } from '../files/read-text.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { say } from '../say.ts';

/** A plan with what it was made from. */
export interface MadePlan {
  readonly text: string;
  readonly answers: Answers;
  readonly answersPath: string;
  /** The brainstorm's path and lines, where it is beside the plan. */
  readonly brainstorm?: { readonly path: string; readonly lines: readonly string[] };
}

/**
 * Reads a plan, its answers file and the brainstorm that this one names.
 * Warns on stderr where pack or brainstorm are not those of the plan.
 *
 * @throws PlanwrightError where plan or answers cannot be read
 */
export function readMadePlan(path: string, from: string, pack: Pack): MadePlan {
  const { text } = readText(path);
  const { answers, diagnostics } = parseAnswers(readText(from).text, pack, from);
  const [first] = diagnostics;
  if (!answers) throw new PlanwrightError(first ? describeDiagnostic(first) : `${from}: it cannot be read`);
  tellState(from, answers, pack);
  const brainstorm = readBrainstorm(answers, dirname(from));
  return { text, answers, answersPath: from, ...(brainstorm && { brainstorm }) };
}

function tellState(from: string, { origin: { pack: made } }: Answers, pack: Pack): void {
  if (made.sha256 === pack.sha256) return;
  const then = `${made.name} ${made.version}`;
  const otherwise =
    made.name === pack.name
      ? `made with another state of the pack ${then}`
      : `made with the pack ${then}, explained with ${pack.name} ${pack.version}`;
  say(
    `planwright: warning: ${from}: ${otherwise}; lines that differ count as edited (planwright render shows what it gives now)`,
  );
}

function readBrainstorm({ origin }: Answers, folder: string): MadePlan['brainstorm'] {
  if (!origin.brainstorm) return undefined;
  const path = join(folder, basename(origin.brainstorm.name));
  if (!existsSync(path)) {
    say(`planwright: warning: ${path}: the brainstorm is not there, so its lines cannot be quoted`);
    return undefined;
  }
  const { text, sha256 } = readText(path);
  if (sha256 !== origin.brainstorm.sha256)
    say(`planwright: warning: ${path}: the brainstorm has changed since; its lines may have moved`);
  return { path, lines: text.split(/\r\n|\n|\r/u) };
}
