import type { Begun } from '../model/index.ts';
import { type Pack, suggest } from '../pack/index.ts';
import { sanitize } from '../text/index.ts';
import { isRecord } from './is-record.ts';
import type { Wrong } from './read-item.ts';

/** Reads what was being typed when an interview was left; undefined where a draft does not say. */
export function readBegun(value: unknown, { questions }: Pack, wrong: Wrong): readonly Begun[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) {
    wrong('Unexpected value at `begun`, expected a list of records with `question`', ['begun']);
    return undefined;
  }
  const ids = questions.map(({ id }) => id);
  return value.flatMap((one: unknown, at): readonly Begun[] => {
    const id = isRecord(one) ? one['question'] : undefined;
    const question = questions.find((each) => each.id === id);
    if (!isRecord(one) || !question) {
      wrong(`Unexpected question \`${String(id)}\` in \`begun\`${suggest(String(id), ids)}`, ['begun', at]);
      return [];
    }
    if (one['typed'] === undefined) return [{ question: question.id }];
    const names = (question.fields ?? []).map(({ name }) => name);
    return [{ question: question.id, typed: readTyped(one['typed'], names, ['begun', at, 'typed'], wrong) }];
  });
}

function readTyped(
  value: unknown,
  names: readonly string[],
  keys: readonly (string | number)[],
  wrong: Wrong,
): Readonly<Record<string, string>> {
  const typed: Record<string, string> = {};
  for (const [name, text] of Object.entries(isRecord(value) ? value : {}))
    if (!names.includes(name))
      wrong(`Unexpected field \`${name}\` in \`begun\`${suggest(name, names)}`, [...keys, name], true);
    else if (typeof text === 'string') typed[name] = sanitize(text);
    else wrong(`Unexpected value at \`${name}\` in \`begun\`, expected a text`, [...keys, name]);
  return typed;
}
