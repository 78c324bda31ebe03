import { existsSync, readFileSync } from 'node:fs';
import { printAnswers } from '../../interview/index.ts';
import { sanitize } from '../../text/index.ts';
import type { Context } from '../context.ts';
import type { Pack } from '../../pack/index.ts';
import { makeText } from '../packs/make-text.ts';
import { chosenPack, openPack } from '../packs/open-pack.ts';
import { recordedPack } from '../packs/recorded-pack.ts';
import { readText } from '../files/read-text.ts';
import { statOf } from '../files/stat-of.ts';
import { writeWhole } from '../files/write-whole.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { mayAsk } from '../may-ask.ts';
import { say } from '../say.ts';
import { gather, type Gathered } from './gather.ts';
import { goOnCommand } from './go-on-command.ts';
import { interview } from './interview.ts';
import { type OutputPaths, outputPaths } from './output-paths.ts';
import { readDraft } from './read-draft.ts';
import type { PlanRequest } from './request.ts';
import { writeStandard } from '../write-standard.ts';

function warn({ facts, source, answers }: Gathered): void {
  const name = source?.path ?? 'the answers';
  if (source && !facts.some((fact) => fact.kind !== 'title' && fact.kind !== 'problem')) {
    say(
      `planwright: warning: ${name}: nothing was found in it but text; headings and lists help (planwright extract shows what is found)`,
    );
  }
  if (!answers.answers.has('decision.choice'))
    say(
      `planwright: warning: ${name}: no decision was found; the plan asks for it first (--choose or --set decision.choice=… make it)`,
    );
}

/** The pack of the answers file that is started from. */
function recorded({ answers }: PlanRequest, root: URL): string | undefined {
  return answers === undefined || answers === '-' ? undefined : recordedPack(readText(answers).text, root);
}

async function showDiff(path: string | undefined, text: string): Promise<void> {
  if (path === undefined)
    throw new PlanwrightError('--diff: there is no plan on standard output to compare with', 'leave --output away');
  const { createTwoFilesPatch } = await import('diff');
  if (statOf(path)?.isDirectory()) throw new PlanwrightError(`${path}: this is a folder`, 'name a file with --output');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (before !== text) writeStandard('stdout', sanitize(createTwoFilesPatch(path, path, before, text)));
}

function write(paths: Omit<OutputPaths, 'draft'>, plan: string, answers: string, force: boolean): void {
  const outputs = [
    ...(paths.plan === undefined ? [] : [{ path: paths.plan, text: plan }]),
    ...(paths.answers === undefined ? [] : [{ path: paths.answers, text: answers }]),
  ];
  writeWhole(outputs, { force });
  say(`planwright: wrote ${outputs.map((output) => output.path).join(' and ')}`);
}

/** Said before the first question and not after the last: what is there is not overwritten. A draft is gone on with. */
function refuseExisting({ plan, draft: answers }: OutputPaths, isDraft: boolean): void {
  const there = [plan, isDraft ? undefined : answers].find((path) => path !== undefined && existsSync(path));
  if (there !== undefined)
    throw new PlanwrightError(
      `${there}: it is there already and is not overwritten`,
      'use --force to replace it, or --output to write elsewhere',
    );
}

/** Answers that are typed and not finished are worth more than those that can be made again. */
function refuseDraft(request: PlanRequest, { answers }: OutputPaths, pack: Pack): void {
  if (answers === undefined || request.dryRun || request.diff || request.answers !== undefined) return;
  if (!request.force && readDraft(answers, pack))
    throw new PlanwrightError(
      `${answers}: it holds the answers of an interview that is not finished`,
      `${goOnCommand(request)} goes on with it; --answers ${answers} --force takes it as it is, --force without it begins anew`,
    );
}

/**
 * Carries out `planwright plan`: reads, asks where it may, composes, renders, writes.
 *
 * @returns the exit code
 */
export async function makePlan(request: PlanRequest, { root }: Context): Promise<number> {
  if (request.brainstorm === undefined && request.answers === undefined) {
    throw new PlanwrightError('no brainstorm was named', 'planwright notes.md makes the plan of notes.md');
  }
  if (!request.yes && request.answers === undefined && !mayAsk()) {
    // What is wrong with the file is said first; with a terminal it would be as well.
    if (request.brainstorm !== undefined && request.brainstorm !== '-') readText(request.brainstorm);
    throw new PlanwrightError(
      'there is no terminal to ask on',
      'use --yes to take what is found, or --answers FILE with the answers',
    );
  }
  const pack = openPack(chosenPack(request.pack ?? recorded(request, root)), root);
  const paths = outputPaths(request.brainstorm ?? request.answers ?? '-', request.output);
  const asks = !request.yes && request.answers === undefined && !request.dryRun && !request.diff;
  const draft = asks ? readDraft(paths.draft, pack) : undefined;
  if (asks && !request.force) refuseExisting(paths, draft !== undefined);
  if (!asks) refuseDraft(request, paths, pack);
  const gathered = gather(request, pack, draft);
  const answers = asks ? await interview({ request, gathered, pack, draft, path: paths.draft }) : gathered.answers;
  warn({ ...gathered, answers });
  const plan = makeText(answers, pack);
  if (request.diff) await showDiff(paths.plan, plan);
  else if (request.dryRun || paths.plan === undefined) {
    writeStandard('stdout', plan);
    // The plan alone could not be made again of what was typed.
    if (asks) write({ answers: paths.draft }, plan, printAnswers(answers, pack), true);
  } else write(paths, plan, printAnswers(answers, pack), request.force || asks);
  return 0;
}
