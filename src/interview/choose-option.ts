import type { Answer, Diagnostic, Entry, Fact } from '../model/index.ts';
import { suggest } from '../pack/index.ts';
import { findOption, type WeighedOption } from './find-option.ts';

/** Answers with the choice made, or why it cannot be. */
export interface Chosen {
  readonly answers?: ReadonlyMap<string, Answer>;
  readonly diagnostics: readonly Diagnostic[];
}

const choicePath = 'decision.choice';
const optionsPath = 'decision.options';
const reasonsPath = 'decision.reasons';

/**
 * Takes one of the weighed options as the chosen solution, by its name, number or letter. The others are rejected by it.
 * Where that is another one than before, what the brainstorm says for the one before is no reason for this one and goes;
 * what a person said stays.
 *
 * @param options the option facts of the brainstorm; without any, the options of the answers are searched
 */
export function chooseOption(answers: ReadonlyMap<string, Answer>, word: string, options: readonly Fact[]): Chosen {
  const weighed = options.length > 0 ? options.map(fromFact) : fromAnswers(answers.get(optionsPath));
  const found = findOption(word, weighed);
  const [option] = found;
  if (!option || found.length > 1) return refuse(word, found, weighed);
  const next = new Map(answers);
  const { name, line } = option;
  next.set(choicePath, { type: 'text', value: line === undefined ? { text: name } : { text: name, line } });
  const entries = answers.get(optionsPath);
  if (entries?.type === 'entries') {
    const another = entries.value.some(({ values }) => values['status'] === 'chosen' && values['name'] !== name);
    next.set(optionsPath, { type: 'entries', value: entries.value.map((entry) => judged(entry, name)) });
    if (another) forgetReasons(next);
  }
  return { answers: next, diagnostics: [] };
}

function fromFact({ text, line, data }: Fact): WeighedOption {
  const number = data?.['number'];
  return { name: text, line, ...(typeof number === 'string' && { number }) };
}

function fromAnswers(answer: Answer | undefined): readonly WeighedOption[] {
  if (answer?.type !== 'entries') return [];
  return answer.value.map(({ values, line }) => ({
    name: String(values['name'] ?? ''),
    ...(line === undefined ? {} : { line }),
  }));
}

function judged(entry: Entry, chosen: string): Entry {
  const { reason, ...values } = entry.values;
  const status = values['name'] === chosen ? 'chosen' : 'rejected';
  // Why an option lost is no reason to take it, nor the other way round.
  const turned = values['status'] !== undefined && values['status'] !== 'open' && values['status'] !== status;
  return { ...entry, values: { ...values, status, ...(reason !== undefined && !turned && { reason }) } };
}

function forgetReasons(answers: Map<string, Answer>): void {
  const reasons = answers.get(reasonsPath);
  if (reasons?.type !== 'items') return;
  const own = reasons.value.filter(({ line }) => line === undefined);
  if (own.length > 0) answers.set(reasonsPath, { type: 'items', value: own });
  else answers.delete(reasonsPath);
}

function refuse(word: string, found: readonly WeighedOption[], weighed: readonly WeighedOption[]): Chosen {
  const names = weighed.map(({ name }) => name);
  const message =
    found.length > 1
      ? `Unexpected option \`${word}\`, it may mean several`
      : `Unexpected option \`${word}\`, no such option is weighed${suggest(word, names)}`;
  const listed = (found.length > 1 ? found : weighed).map(({ name }) => `"${name}"`).join(', ');
  const note =
    listed === '' ? `no option was found; --set ${choicePath}="…" names the solution` : `choose one of ${listed}`;
  return { diagnostics: [{ ruleId: 'choose', severity: 'error', message, note }] };
}
