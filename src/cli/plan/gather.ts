import { basename } from 'node:path';
import { extract } from '../../extract/index.ts';
import {
  chooseOption,
  parseAnswers,
  resumeDraft,
  type ResumedDraft,
  seedAnswers,
  setAnswer,
  setFromEnvironment,
} from '../../interview/index.ts';
import type { Answer, Answers, Diagnostic, Fact } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { collectUnused } from '../files/collect-unused.ts';
import { describeDiagnostic } from '../files/describe-diagnostic.ts';
import { readMarkdown } from '../files/read-markdown.ts';
import { readText, type TextFile } from '../files/read-text.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { packOrigin } from '../packs/pack-origin.ts';
import { tellPack } from '../packs/tell-pack.ts';
import type { PlanRequest } from './request.ts';

type AnswerMap = ReadonlyMap<string, Answer>;

/** Everything that is known before anybody is asked. */
export interface Gathered {
  readonly answers: Answers;
  readonly facts: readonly Fact[];
  readonly source: TextFile | undefined;
  /** What was found in the brainstorm alone. */
  readonly found: AnswerMap;
  /** The draft that is gone on with, brought up to what the brainstorm says now. */
  readonly resumed: ResumedDraft | undefined;
}

function refuse(diagnostics: readonly Diagnostic[]): PlanwrightError {
  const [first] = diagnostics;
  return new PlanwrightError(first ? describeDiagnostic(first) : 'the answers cannot be read');
}

function readAnswers(path: string, pack: Pack): Answers {
  const { answers, diagnostics } = parseAnswers(readText(path).text, pack, path);
  if (!answers) throw refuse(diagnostics);
  tellPack(path, answers.origin, pack);
  return answers;
}

function accepted({ answers, diagnostics }: { answers?: AnswerMap; diagnostics: readonly Diagnostic[] }): AnswerMap {
  if (!answers) throw refuse(diagnostics);
  return answers;
}

/** What was said in an earlier sitting goes over what was known before it; what it left open stays open. */
function overlaid(known: AnswerMap, { answers, settled }: ResumedDraft, pack: Pack): AnswerMap {
  const next = new Map(known);
  for (const { id, path } of pack.questions) {
    const said = answers.get(path);
    if (said) next.set(path, said);
    else if (settled.includes(id)) next.delete(path);
  }
  return next;
}

/** What the flags say goes over everything else. */
function flagged(request: PlanRequest, pack: Pack, facts: readonly Fact[], known: AnswerMap): AnswerMap {
  const options = facts.filter((fact) => fact.kind === 'option');
  const chosen = request.choose === undefined ? known : accepted(chooseOption(known, request.choose, options));
  return request.set.reduce((answers, expression) => accepted(setAnswer(answers, expression, pack)), chosen);
}

/**
 * Reads the brainstorm, the answers file, the environment and the flags, and makes answers of them. Each goes over those
 * before it; a draft goes over all but the flags.
 *
 * @throws PlanwrightError where one of them cannot be read or says something unknown
 */
export function gather(request: PlanRequest, pack: Pack, draft?: Answers): Gathered {
  const source = request.brainstorm === undefined ? undefined : readMarkdown(request.brainstorm);
  const facts = source ? extract(source.text, pack.lexicons, pack.laidOut).facts : [];
  collectUnused(source?.text.length ?? 0);
  const found = seedAnswers(pack.questions, facts);
  const given = request.answers === undefined ? undefined : readAnswers(request.answers, pack);
  const brainstorm = source
    ? { name: basename(source.path === '-' ? 'brainstorm.md' : source.path), sha256: source.sha256 }
    : given?.origin.brainstorm;
  const stated = accepted(setFromEnvironment(new Map([...found, ...(given?.answers ?? [])]), process.env, pack));
  const resumed = draft && resumeDraft(pack.questions, draft, found);
  const known = flagged(request, pack, facts, resumed ? overlaid(stated, resumed, pack) : stated);
  const ordered = pack.questions.map(({ path }) => [path, known.get(path)] as const);
  const answers: Answers = {
    format: 1,
    origin: {
      pack: packOrigin(pack),
      ...(brainstorm && { brainstorm }),
    },
    answers: new Map(ordered.filter((pair): pair is readonly [string, Answer] => pair[1] !== undefined)),
  };
  return { answers, facts, source, found, resumed };
}
