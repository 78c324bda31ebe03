import fc from 'fast-check';
import { completeEntry } from '../../src/interview/index.ts';
import type { Answer, Answers, Begun, Entry, FieldValue, Item } from '../../src/model/index.ts';
import type { Field, Pack, Question } from '../../src/pack/index.ts';
import { sanitize } from '../../src/text/index.ts';

/** Words that YAML, Markdown and the answers file itself could take for something else than text. */
const odd = fc.constantFrom(
  'none',
  'null',
  '~',
  '',
  ' ',
  ' led by a space ',
  'true',
  'No',
  '0x1F',
  '1.0',
  '1e3',
  '.inf',
  '2026-01-31',
  '- item',
  '? key',
  '[a, b]',
  '{ text: a, line: 1 }',
  'text: a',
  '# no comment',
  'a #b',
  'a: b',
  '&anchor',
  '*alias',
  '!tag',
  '| block',
  '> folded',
  '%YAML 1.1',
  '---',
  '...',
  '"',
  "'",
  'it\'s "so"',
  'a\nb\n\n  c\n',
  '\ta\t',
  'back\\slash \\n',
  '__proto__',
  'constructor',
  '日本語 🎉',
  'a'.repeat(300),
);

/** Any text as it is after it was let in. */
const anyText: fc.Arbitrary<string> = fc
  .oneof({ weight: 4, arbitrary: odd }, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
  .map(sanitize);

const lines = fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined });

const items: fc.Arbitrary<Item> = fc
  .tuple(anyText, lines)
  .map(([text, line]) => (line === undefined ? { text } : { text, line }));

function fieldValues(field: Field): fc.Arbitrary<FieldValue | undefined> {
  const values: fc.Arbitrary<FieldValue> =
    field.type === 'boolean'
      ? fc.boolean()
      : field.type === 'list'
        ? fc.array(anyText, { maxLength: 3 })
        : field.type === 'choice'
          ? fc.constantFrom(...(field.choices ?? []))
          : anyText;
  return field.required ? values : fc.option(values, { nil: undefined });
}

function entries(fields: readonly Field[]): fc.Arbitrary<Entry> {
  return fc.tuple(lines, ...fields.map(fieldValues)).map(([line, ...values]) => {
    const named = fields.flatMap(({ name }, at) => {
      const value = values[at];
      return value === undefined ? [] : [[name, value] as const];
    });
    const entry = { values: Object.fromEntries(named) };
    return completeEntry(line === undefined ? entry : { ...entry, line }, fields);
  });
}

function answersTo(question: Question): fc.Arbitrary<Answer> {
  const none = fc.constant<Answer>({ type: 'items', value: [] });
  if (question.type === 'text') {
    const texts = items.map((value): Answer => ({ type: 'text', value }));
    return question.offers === undefined ? fc.oneof({ weight: 4, arbitrary: texts }, none) : texts;
  }
  if (question.type === 'items') return fc.array(items, { maxLength: 3 }).map((value) => ({ type: 'items', value }));
  return fc.array(entries(question.fields ?? []), { maxLength: 3 }).map((value) => ({ type: 'entries', value }));
}

function begunIn(questions: Pack['questions']): fc.Arbitrary<Begun> {
  return fc.constantFrom(...questions).chain(({ id, fields = [] }) => {
    const typed =
      fields.length === 0
        ? fc.constant({})
        : fc.dictionary(fc.constantFrom(...fields.map(({ name }) => name)), anyText);
    return fc.option(typed, { nil: undefined }).map((one) => ({ question: id, ...(one && { typed: { ...one } }) }));
  });
}

/** Any answers to a pack's questions, in question order. */
export function anyAnswers({ questions }: Pack): fc.Arbitrary<Answers> {
  const known = fc.tuple(...questions.map((question) => fc.option(answersTo(question), { nil: undefined, freq: 2 })));
  return fc
    .record({
      known,
      draft: fc.option(fc.subarray(questions.map(({ id }) => id)), { nil: undefined }),
      begun: fc.option(fc.array(begunIn(questions), { maxLength: 2 }), { nil: undefined }),
      name: anyText,
      brainstorm: fc.option(fc.record({ name: anyText, sha256: fc.constantFrom('00ff', '123', '1e5', '0') }), {
        nil: undefined,
      }),
    })
    .map(({ known, draft, begun, name, brainstorm }) => ({
      format: 1,
      ...(draft && { draft }),
      ...(begun && { begun }),
      origin: { pack: { name, version: '1.0', sha256: '00' }, ...(brainstorm && { brainstorm }) },
      answers: new Map(
        questions.flatMap(({ path }, at) => {
          const answer = known[at];
          return answer ? [[path, answer] as const] : [];
        }),
      ),
    }));
}
