import type { GenericSchema, InferOutput } from 'valibot';
import type { Diagnostic } from '../../model/index.ts';
import { compare } from '../../text/index.ts';
import { checkShape } from '../check-shape.ts';
import type { Sourced } from '../parts.ts';
import { readYaml } from '../read-yaml.ts';
import { gapsSchema } from '../schemas/gaps.ts';
import { lexiconSchema } from '../schemas/lexicon.ts';
import { layerManifestSchema, wholeManifestSchema } from '../schemas/manifest.ts';
import { migrationsSchema } from '../schemas/migrations.ts';
import { phrasesSchema } from '../schemas/phrases.ts';
import { questionSchema } from '../schemas/question.ts';
import { ruleSchema } from '../schemas/rule.ts';
import { slotsSchema } from '../schemas/slots.ts';
import { wordsSchema } from '../schemas/words.ts';
import type { Lexicon, PlaybookRule, Question } from '../types.ts';
import { extendedPacks } from './extended-packs.ts';
import type { Layer, LayerFiles, LayerManifest } from './layer.ts';

const places = {
  questions: /^questions\/[^/]+\.yaml$/u,
  rules: /^playbook\/[^/]+\/[^/]+\.yaml$/u,
  lexicons: /^lexicon\/[^/]+\.yaml$/u,
  sections: /^sections\/\d\d-[^/]+\.md$/u,
  additions: /^additions\/\d\d-[^/]+\.md$/u,
  partials: /^partials\/[^/]+\.md$/u,
};

/** Files that belong to a pack without being read: what stands beside it for people, and its example. */
const besides = /^(?:[^/]+|(?:examples?|cases)\/.*)$/u;

/**
 * Reads the files of one pack one by one, each against its shape. A pack that extends no other must have the four
 * files at its top.
 *
 * @returns the layer, unless a file at its top is missing or wrong; and every finding
 */
export function readLayer({ files, place, printed }: LayerFiles): {
  readonly layer?: Layer;
  readonly diagnostics: readonly Diagnostic[];
} {
  if (printed) return { layer: printed.layer, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const shown = (path: string): string => (place === undefined ? path : `${place}/${path}`);
  const paths = [...files.keys()].toSorted(compare);
  const read = <const Schema extends GenericSchema>(path: string, schema: Schema): Sourced<InferOutput<Schema>>[] => {
    const found = readFile(shown(path), files.get(path), schema);
    diagnostics.push(...found.diagnostics);
    return found.part ? [found.part] : [];
  };
  const within = (place: RegExp) => paths.filter((path) => place.test(path));
  const texts = (place: RegExp) =>
    new Map(within(place).map((path) => [path, { path: shown(path), text: files.get(path) ?? '' }]));
  const named: unknown = readYaml('pack.yaml', files.get('pack.yaml') ?? '').file?.value;
  const extending = extendedPacks(named).length > 0;
  const isThere = (path: string): boolean => !extending || files.has(path);
  const top = <const Schema extends GenericSchema>(path: string, schema: Schema) =>
    isThere(path) ? read(path, schema)[0] : undefined;
  const manifest: Sourced<LayerManifest> | undefined = read(
    'pack.yaml',
    extending ? layerManifestSchema : wholeManifestSchema,
  )[0];
  const phrases = top('phrases.yaml', phrasesSchema);
  const slots = top('slots.yaml', slotsSchema);
  const gaps = top('gaps.yaml', gapsSchema);
  const migrations = files.has('migrations.yaml') ? read('migrations.yaml', migrationsSchema)[0] : undefined;
  const words = files.has('words.yaml') ? read('words.yaml', wordsSchema)[0] : undefined;
  const questions: Sourced<Question>[] = within(places.questions).flatMap((path) => read(path, questionSchema));
  const rules: Sourced<PlaybookRule>[] = within(places.rules).flatMap((path) => read(path, ruleSchema));
  const lexicons = within(places.lexicons).flatMap((path) => read(path, lexiconSchema).map(toLexicon));
  diagnostics.push(...strangers(paths, shown));
  if (!manifest || (!extending && !(phrases && slots && gaps))) return { diagnostics };
  return {
    layer: {
      manifest,
      ...(phrases && { phrases }),
      ...(slots && { slots }),
      ...(gaps && { gaps }),
      ...(migrations && { migrations }),
      ...(words && { words }),
      questions,
      rules,
      lexicons,
      sections: texts(places.sections),
      additions: texts(places.additions),
      partials: texts(places.partials),
    },
    diagnostics,
  };
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

function strangers(paths: readonly string[], shown: (path: string) => string): readonly Diagnostic[] {
  const known = [...Object.values(places), besides];
  return paths
    .filter((path) => !known.some((place) => place.test(path)))
    .map((path) => ({
      ruleId: 'pack-files',
      severity: 'warning',
      message: 'Unexpected file, nothing reads it',
      path: shown(path),
    }));
}
