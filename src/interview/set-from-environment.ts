import type { Answer, Diagnostic } from '../model/index.ts';
import { type Pack, suggest } from '../pack/index.ts';
import { compare } from '../text/index.ts';
import { setAnswer, type SetAnswer } from './set-answer.ts';
import { settingName, settingPrefix } from './setting-name.ts';

/**
 * Sets the answers that variables such as `PLANWRIGHT_SET_ROLLOUT_WINDOW` give, by the same rules as `--set`. An empty
 * variable is none. Question order, so that the order of the variables does not show.
 *
 * @param variables names and values; those of another name are left alone
 */
export function setFromEnvironment(
  answers: ReadonlyMap<string, Answer>,
  variables: Readonly<Record<string, string | undefined>>,
  pack: Pack,
): SetAnswer {
  const given = new Map(
    Object.entries(variables).filter(
      (pair): pair is [string, string] => pair[0].startsWith(settingPrefix) && (pair[1] ?? '').trim() !== '',
    ),
  );
  const paths = new Map(pack.questions.map(({ path }) => [settingName(path), path]));
  const unknown = [...given.keys()].filter((name) => !paths.has(name)).toSorted(compare);
  if (unknown.length > 0) return { diagnostics: unknown.map((name) => unexpected(name, [...paths.keys()])) };
  let next = answers;
  for (const [name, path] of paths) {
    const value = given.get(name);
    if (value === undefined) continue;
    const set = setAnswer(next, { path, value, source: name }, pack);
    if (!set.answers) return set;
    next = set.answers;
  }
  return { answers: next, diagnostics: [] };
}

function unexpected(name: string, known: readonly string[]): Diagnostic {
  return {
    ruleId: 'set',
    severity: 'error',
    message: `Unexpected variable \`${name}\`${suggest(name, known)}`,
    note: 'planwright questions --format json lists all of them',
  };
}
