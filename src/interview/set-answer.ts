import type { Answer, Diagnostic } from '../model/index.ts';
import { type Pack, readYaml } from '../pack/index.ts';
import { didYouMean } from '../text/index.ts';
import { readValue } from './read-value.ts';

/** Answers after a change, or why it cannot be made. */
export interface SetAnswer {
  readonly answers?: ReadonlyMap<string, Answer>;
  readonly diagnostics: readonly Diagnostic[];
}

function fail(message: string, note: string): SetAnswer {
  return { diagnostics: [{ ruleId: 'set', severity: 'error', message, note }] };
}

/** Adds to a list what `path+=value` says. */
function joined(before: Answer | undefined, added: Answer): Answer {
  if (!before || before.type === 'text' || before.type !== added.type) return added;
  if (before.type === 'items' && added.type === 'items')
    return { type: 'items', value: [...before.value, ...added.value] };
  if (before.type === 'entries' && added.type === 'entries')
    return { type: 'entries', value: [...before.value, ...added.value] };
  return added;
}

/**
 * Sets one answer from `path=value`, as behind `--set`: a text; `none`; a YAML list or record (`[a, b]`, `{ name: x }`);
 * `path+=value` adds to what is there.
 */
export function setAnswer(answers: ReadonlyMap<string, Answer>, expression: string, pack: Pack): SetAnswer {
  const match = /^([^=+\s]+)(\+?)=([\s\S]*)$/u.exec(expression);
  const form = 'write path=value, for example --set decision.choice="Server-sent events"';
  if (!match?.[1]) return fail(`Unexpected setting \`${expression}\``, form);
  const [, path, plus, text = ''] = match;
  const question = pack.questions.find((one) => one.path === path);
  if (!question) {
    const meant = didYouMean(
      path,
      pack.questions.map((one) => one.path),
    );
    return fail(
      `Unexpected answer \`${path}\`${meant === undefined ? '' : `, did you mean \`${meant}\`?`}`,
      'planwright questions lists all of them',
    );
  }
  const structured = /^\s*[[{]/u.test(text);
  const { file, diagnostics } = structured ? readYaml('--set', text) : { file: undefined, diagnostics: [] };
  if (diagnostics.length > 0) return { diagnostics };
  const read = readValue(question, file ? file.value : text, []);
  if ('wrong' in read) return fail(`Unexpected value of \`${path}\`, expected ${read.wrong}`, form);
  const next = new Map(answers);
  next.set(path, plus === '+' ? joined(answers.get(path), read.value) : read.value);
  return { answers: inOrder(next, pack), diagnostics: [] };
}

function inOrder(answers: ReadonlyMap<string, Answer>, pack: Pack): ReadonlyMap<string, Answer> {
  const ordered = new Map<string, Answer>();
  for (const { path } of pack.questions) {
    const answer = answers.get(path);
    if (answer) ordered.set(path, answer);
  }
  return ordered;
}
