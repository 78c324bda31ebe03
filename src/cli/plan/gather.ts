import { basename } from 'node:path';
import { extract } from '../../extract/index.ts';
import { chooseOption, parseAnswers, seedAnswers, setAnswer } from '../../interview/index.ts';
import type { Answer, Answers, Diagnostic, Fact } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { describeDiagnostic } from '../files/describe-diagnostic.ts';
import { readMarkdown } from '../files/read-markdown.ts';
import { readText, type TextFile } from '../files/read-text.ts';
import { PlanwrightError } from '../planwright-error.ts';
import type { PlanRequest } from './request.ts';

/** Everything that is known before anybody is asked. */
export interface Gathered {
  readonly answers: Answers;
  readonly facts: readonly Fact[];
  readonly source: TextFile | undefined;
}

function refuse(diagnostics: readonly Diagnostic[]): PlanwrightError {
  const [first] = diagnostics;
  return new PlanwrightError(first ? describeDiagnostic(first) : 'the answers cannot be read');
}

function readAnswers(path: string, pack: Pack): Answers {
  const { answers, diagnostics } = parseAnswers(readText(path).text, pack, path);
  if (!answers) throw refuse(diagnostics);
  return answers;
}

/** What the flags say goes over what the answers file says, and that over what the brainstorm says. */
function layered(
  request: PlanRequest,
  pack: Pack,
  facts: readonly Fact[],
  given: Answers | undefined,
): ReadonlyMap<string, Answer> {
  let answers: ReadonlyMap<string, Answer> = new Map([
    ...seedAnswers(pack.questions, facts),
    ...(given?.answers ?? []),
  ]);
  if (request.choose !== undefined) {
    const chosen = chooseOption(
      answers,
      request.choose,
      facts.filter((fact) => fact.kind === 'option'),
    );
    if (!chosen.answers) throw refuse(chosen.diagnostics);
    answers = chosen.answers;
  }
  for (const expression of request.set) {
    const set = setAnswer(answers, expression, pack);
    if (!set.answers) throw refuse(set.diagnostics);
    answers = set.answers;
  }
  const ordered = pack.questions.map(({ path }) => [path, answers.get(path)] as const);
  return new Map(ordered.filter((pair): pair is readonly [string, Answer] => pair[1] !== undefined));
}

/**
 * Reads the brainstorm, the answers file and the flags, and makes answers of them.
 *
 * @throws PlanwrightError where one of them cannot be read or says something unknown
 */
export function gather(request: PlanRequest, pack: Pack): Gathered {
  const source = request.brainstorm === undefined ? undefined : readMarkdown(request.brainstorm);
  const facts = source ? extract(source.text, pack.lexicons).facts : [];
  const given = request.answers === undefined ? undefined : readAnswers(request.answers, pack);
  const brainstorm = source
    ? { name: basename(source.path === '-' ? 'brainstorm.md' : source.path), sha256: source.sha256 }
    : given?.origin.brainstorm;
  const answers: Answers = {
    format: 1,
    origin: {
      pack: { name: pack.name, version: pack.version, sha256: pack.sha256 },
      ...(brainstorm && { brainstorm }),
    },
    answers: layered(request, pack, facts, given),
  };
  return { answers, facts, source };
}
