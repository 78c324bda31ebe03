import type { Answer, Diagnostic } from '../model/index.ts';
import { type Pack, type Question, readYaml, suggest } from '../pack/index.ts';
import type { Wrong } from './read-item.ts';
import { readValue } from './read-value.ts';

/** Answers after a change, or why it cannot be made. */
export interface SetAnswer {
  readonly answers?: ReadonlyMap<string, Answer>;
  readonly diagnostics: readonly Diagnostic[];
}

const form = 'write path=value, such as --set decision.choice="Server-sent events"';

/** One answer to be set: what for, to what, and what said so, for messages. */
export interface Setting {
  readonly path: string;
  readonly value: string;
  readonly source: string;
}

/**
 * Sets one answer from `path=value`, as behind `--set`. The value is a text, or `none`; for lists also YAML: `[a, b]` or
 * `{ name: x, change: new }`. `path+=value` adds to what is there, and `path=` takes an answer back, so that it is not known.
 * Where path and value are known apart, they are given as a record.
 */
export function setAnswer(answers: ReadonlyMap<string, Answer>, setting: string | Setting, pack: Pack): SetAnswer {
  const said = typeof setting === 'string' ? readSetting(setting) : { ...setting, adds: false };
  if (!said) return fail(`Unexpected setting \`${typeof setting === 'string' ? setting : setting.path}\``, form);
  const { path, value: text, adds, source } = said;
  const question = pack.questions.find((one) => one.path === path);
  if (!question) {
    const known = pack.questions.map((one) => one.path);
    return fail(`Unexpected answer \`${path}\`${suggest(path, known)}`, 'planwright questions lists all of them');
  }
  const next = new Map(answers);
  if (text.trim() === '') next.delete(path);
  else {
    if (adds && question.type === 'text')
      return fail(`Unexpected += for \`${path}\`, it holds one text`, `write ${path}=value`);
    const { answer, diagnostics } = readText(question, text, source);
    if (!answer) return { diagnostics };
    next.set(path, adds ? joined(answers.get(path), answer) : answer);
  }
  return { answers: inOrder(next, pack), diagnostics: [] };
}

/** The parts of `path=value` and `path+=value`. */
function readSetting(expression: string): (Setting & { readonly adds: boolean }) | undefined {
  const [, path, plus, value = ''] = /^\s*([^=+\s]+)\s*(\+?)=([\s\S]*)$/u.exec(expression) ?? [];
  return path === undefined ? undefined : { path, value, adds: plus === '+', source: `--set ${path}` };
}

function readText(
  question: Question,
  text: string,
  path: string,
): { readonly answer?: Answer; readonly diagnostics: readonly Diagnostic[] } {
  const isData = question.type !== 'text' && /^\s*[[{]/u.test(text);
  const { file, diagnostics } = isData ? readYaml(path, text, { texts: true }) : { diagnostics: [] };
  if (diagnostics.length > 0) return { diagnostics };
  const found: Diagnostic[] = [];
  const keys = question.path.split('.');
  const wrong: Wrong = (message, at, atKey) => {
    const inside = at.slice(keys.length);
    const place = atKey ? file?.placeOfKey(inside) : file?.placeOf(inside);
    found.push({ ruleId: 'set', severity: 'error', message, path, ...(place && { place }) });
  };
  const answer = readValue(question, file ? file.value : text.trim(), keys, wrong);
  return answer && found.length === 0 ? { answer, diagnostics: [] } : { diagnostics: found };
}

function fail(message: string, note: string): SetAnswer {
  return { diagnostics: [{ ruleId: 'set', severity: 'error', message, note }] };
}

/** What was there with what is added to it. Nothing added leaves what was there. */
function joined(before: Answer | undefined, added: Answer): Answer {
  if (before?.type === 'items' && added.type === 'items')
    return { type: 'items', value: [...before.value, ...added.value] };
  if (before?.type === 'entries' && added.type === 'entries')
    return { type: 'entries', value: [...before.value, ...added.value] };
  return added;
}

function inOrder(answers: ReadonlyMap<string, Answer>, pack: Pack): ReadonlyMap<string, Answer> {
  const ordered = new Map<string, Answer>();
  for (const { path } of pack.questions) {
    const answer = answers.get(path);
    if (answer) ordered.set(path, answer);
  }
  return ordered;
}
