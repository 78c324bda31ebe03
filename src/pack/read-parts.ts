import type { GenericSchema, InferOutput } from 'valibot';
import type { Diagnostic } from '../model/index.ts';
import { compare } from '../text/index.ts';
import { checkShape } from './check-shape.ts';
import type { Parts, Sourced } from './parts.ts';
import { readYaml } from './read-yaml.ts';
import { gapsSchema } from './schemas/gaps.ts';
import { lexiconSchema } from './schemas/lexicon.ts';
import { manifestSchema } from './schemas/manifest.ts';
import { phrasesSchema } from './schemas/phrases.ts';
import { questionSchema } from './schemas/question.ts';
import { ruleSchema } from './schemas/rule.ts';
import { slotsSchema } from './schemas/slots.ts';
import type { Lexicon, PlaybookRule, Question } from './types.ts';

const places = {
  questions: /^questions\/[^/]+\.yaml$/u,
  rules: /^playbook\/[^/]+\/[^/]+\.yaml$/u,
  lexicons: /^lexicon\/[^/]+\.yaml$/u,
  sections: /^sections\/\d\d-[^/]+\.md$/u,
  partials: /^partials\/[^/]+\.md$/u,
};

/** Files that belong to a pack without being read: what stands beside it for people, and its example. */
const besides = /^(?:[^/]+|examples?\/.*)$/u;

/**
 * Reads the files of a pack one by one, each against its shape.
 *
 * @returns the parts, unless one of the four files at the top is missing or wrong; and every finding
 */
export function readParts(files: ReadonlyMap<string, string>): {
  readonly parts?: Parts;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const paths = [...files.keys()].toSorted(compare);
  const read = <const Schema extends GenericSchema>(path: string, schema: Schema): Sourced<InferOutput<Schema>>[] => {
    const found = readFile(path, files.get(path), schema);
    diagnostics.push(...found.diagnostics);
    return found.part ? [found.part] : [];
  };
  const within = (place: RegExp) => paths.filter((path) => place.test(path));
  const texts = (place: RegExp) => new Map(within(place).map((path) => [path, files.get(path) ?? '']));
  const [manifest] = read('pack.yaml', manifestSchema);
  const [phrases] = read('phrases.yaml', phrasesSchema);
  const [slots] = read('slots.yaml', slotsSchema);
  const [gaps] = read('gaps.yaml', gapsSchema);
  const questions: Sourced<Question>[] = within(places.questions).flatMap((path) => read(path, questionSchema));
  const rules: Sourced<PlaybookRule>[] = within(places.rules).flatMap((path) => read(path, ruleSchema));
  const lexicons = within(places.lexicons).flatMap((path) => read(path, lexiconSchema).map(toLexicon));
  diagnostics.push(...strangers(paths));
  if (!manifest || !phrases || !slots || !gaps) return { diagnostics };
  const parts = { manifest, phrases, slots, gaps, questions, rules, lexicons };
  return { parts: { ...parts, sections: texts(places.sections), partials: texts(places.partials) }, diagnostics };
}

function readFile<const Schema extends GenericSchema>(
  path: string,
  text: string | undefined,
  schema: Schema,
): { readonly part?: Sourced<InferOutput<Schema>>; readonly diagnostics: readonly Diagnostic[] } {
  if (text === undefined) {
    const message = `Missing file \`${path}\` in the pack`;
    return { diagnostics: [{ ruleId: 'pack-files', severity: 'error', message, path }] };
  }
  const { file, diagnostics } = readYaml(path, text);
  if (!file) return { diagnostics };
  const shape = checkShape(file, schema);
  if (shape.diagnostics.length > 0) return { diagnostics: shape.diagnostics };
  return { part: { file, value: shape.value }, diagnostics };
}

function toLexicon({ file, value }: Sourced<InferOutput<typeof lexiconSchema>>): Sourced<Lexicon> {
  const { language, ...words } = value;
  return { file, value: { language, words } };
}

function strangers(paths: readonly string[]): readonly Diagnostic[] {
  const known = [...Object.values(places), besides];
  return paths
    .filter((path) => !known.some((place) => place.test(path)))
    .map((path) => ({ ruleId: 'pack-files', severity: 'warning', message: 'Unexpected file, nothing reads it', path }));
}
