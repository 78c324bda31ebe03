import type { Answer, Diagnostic, Entry, Fact } from '../model/index.ts';

/** Answers with the choice made, or why it cannot be. */
export interface Chosen {
  readonly answers?: ReadonlyMap<string, Answer>;
  readonly diagnostics: readonly Diagnostic[];
}

function key(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The options that a word may mean: by number or letter, by full name, else by part of the name. */
function meantBy(word: string, options: readonly Fact[]): readonly Fact[] {
  const wanted = key(word);
  const last = wanted.split(' ').at(-1) ?? '';
  const numbered = options.filter(
    (option) =>
      key(String(option.data?.['number'] ?? '')) === wanted ||
      (wanted !== last && key(String(option.data?.['number'] ?? '')) === last),
  );
  const exact = options.filter((option) => key(option.text) === wanted);
  const partly = options.filter((option) => key(option.text).includes(wanted));
  return [numbered, exact, partly].find((found) => found.length > 0) ?? [];
}

/**
 * Takes an option of the document as the chosen solution, by its name, number or letter. The others are rejected by it.
 *
 * @param options the option facts of the brainstorm
 */
export function chooseOption(answers: ReadonlyMap<string, Answer>, word: string, options: readonly Fact[]): Chosen {
  const found = key(word) === '' ? [] : meantBy(word, options);
  const [option] = found;
  if (!option || found.length > 1) {
    const names = (found.length > 1 ? found : options).map((one) => `"${one.text}"`).join(', ');
    const message =
      found.length > 1
        ? `Unexpected option \`${word}\`, it may mean several`
        : `Unexpected option \`${word}\`, the document weighs no such option`;
    const note =
      names === ''
        ? 'no option was found in the document; use --set decision.choice="…" instead'
        : `choose one of ${names}`;
    return { diagnostics: [{ ruleId: 'choose', severity: 'error', message, note }] };
  }
  const next = new Map(answers);
  next.set('decision.choice', { type: 'text', value: { text: option.text, line: option.line } });
  const weighed = answers.get('decision.options');
  if (weighed?.type === 'entries')
    next.set('decision.options', { type: 'entries', value: weighed.value.map((entry) => judged(entry, option.text)) });
  return { answers: next, diagnostics: [] };
}

function judged(entry: Entry, chosen: string): Entry {
  const status = entry.values['name'] === chosen ? 'chosen' : 'rejected';
  return { ...entry, values: Object.assign(Object.create(null), entry.values, { status }) };
}
