import type { PackFinding, Parts, Sourced } from '../parts.ts';
import { suggest } from '../suggest.ts';
import type { Question } from '../types.ts';

/** Each question is in order by itself and against the slots: paths, fields, seeds and what they name. */
export function* checkQuestions({ questions, slots }: Parts): Iterable<PackFinding> {
  const ids = slots.value.map((slot) => slot.id);
  const byPath = new Map<string, string>();
  for (const question of questions) {
    const { file, value } = question;
    const first = byPath.get(value.path);
    if (first === undefined) byPath.set(value.path, value.id);
    else yield { message: `Unexpected path \`${value.path}\`, question \`${first}\` has it`, file, keys: ['path'] };
    if (value.slot !== undefined && !ids.includes(value.slot))
      yield { message: `Unexpected slot \`${value.slot}\`${suggest(value.slot, ids)}`, file, keys: ['slot'] };
    if (value.sentence !== undefined && value.slot === undefined)
      yield { message: 'Unexpected `sentence` in a question without `slot`', file, keys: ['sentence'], atKey: true };
    if (value.closes && value.type !== 'items')
      yield {
        message: `Unexpected \`closes\` in a question of type ${value.type}`,
        file,
        keys: ['closes'],
        atKey: true,
      };
    yield* checkBesides(question, questions);
    yield* checkFields(question);
    yield* checkSeeds(question);
  }
}

function* checkBesides({ file, value }: Sourced<Question>, all: Parts['questions']): Iterable<PackFinding> {
  if (value.besides === undefined) return;
  const places = all.flatMap(({ value: { path, fields = [] } }) => fields.map(({ name }) => `${path}.${name}`));
  if (!places.includes(value.besides))
    yield { message: `Unexpected \`${value.besides}\`${suggest(value.besides, places)}`, file, keys: ['besides'] };
}

/** Names that records have beside their fields. */
const reserved: ReadonlySet<string> = new Set(['line', 'plan']);

function* checkFields({ file, value: { type, fields } }: Sourced<Question>): Iterable<PackFinding> {
  if (type !== 'entries') {
    if (fields)
      yield { message: `Unexpected \`fields\` in a question of type ${type}`, file, keys: ['fields'], atKey: true };
    return;
  }
  if (!fields || fields.length === 0) {
    yield { message: 'Missing `fields` in a question of type entries', file };
    return;
  }
  if (!fields.some((field) => field.required))
    yield { message: 'Missing a required field', file, keys: ['fields'], atKey: true };
  const names = fields.map((field) => field.name);
  for (const [at, field] of fields.entries()) {
    if (reserved.has(field.name) || field.name in {} || names.indexOf(field.name) < at)
      yield { message: `Unexpected field \`${field.name}\`, the name is taken`, file, keys: ['fields', at, 'name'] };
    if ((field.type === 'choice') !== (field.choices !== undefined))
      yield { message: 'Unexpected field, `choices` goes with the type `choice`', file, keys: ['fields', at] };
    for (const name of field.parts?.into ?? [])
      if (!names.includes(name))
        yield {
          message: `Unexpected field \`${name}\`${suggest(name, names)}`,
          file,
          keys: ['fields', at, 'parts', 'into'],
        };
  }
}

function* checkSeeds({ file, value: { fields = [], type, seeds } }: Sourced<Question>): Iterable<PackFinding> {
  const names = fields.map((field) => field.name);
  for (const [at, seed] of seeds.entries()) {
    const keys = ['seeds', at] as const;
    if (type === 'entries' && seed.text === undefined)
      yield { message: "Missing `text`, the field that takes the fact's text", file, keys };
    if (seed.text !== undefined && !names.includes(seed.text))
      yield { message: `Unexpected field \`${seed.text}\`${suggest(seed.text, names)}`, file, keys: [...keys, 'text'] };
    for (const name of Object.keys(seed.defaults ?? {}))
      if (!names.includes(name))
        yield {
          message: `Unexpected field \`${name}\`${suggest(name, names)}`,
          file,
          keys: [...keys, 'defaults', name],
          atKey: true,
        };
  }
}
