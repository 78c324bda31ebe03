import { parse } from 'yaml';
import { compose } from '../../src/compose/index.ts';
import { render, trace } from '../../src/render/index.ts';
import { holdShortReadings } from '../helpers/hold-short-readings.ts';
import { answersFrom, type Nested } from './answers-from.ts';
import { readPack } from './read-pack.ts';
import { shownOrigin } from './shown-origin.ts';

/** The lines of the plan of some answers, each with what it is from. */
function linesOf(answers: Nested): readonly string[] {
  const pack = readPack();
  const plan = compose(answersFrom(answers), pack);
  const origins = trace(plan, pack);
  return render(plan, pack)
    .split('\n')
    .map((line, at) => [line, ...(origins.get(at + 1) ?? []).map(shownOrigin)].join('\n    < '));
}

let unanswered: ReadonlySet<string> | undefined;

/** What the plan of some answers says that the plan of no answers does not. */
function saidOf(source: string): string {
  unanswered ??= new Set(linesOf({}));
  const known = unanswered;
  const answers: Nested = parse(source);
  return linesOf(answers)
    .filter((line) => !known.has(line))
    .map((line) => `${line}\n`)
    .join('');
}

// A few answers, oddly worded, and what a plan says because of them.
// `npx vitest run test/compose/short-answers.test.ts -u` writes it anew; what changed is to be read.
holdShortReadings('short-answers', saidOf);
