import type { Sourced } from '../parts.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { Layer, LayerFiles } from './layer.ts';

type Printed<Value> = readonly [path: string, value: Value];

/**
 * The files of a pack, read and in order, as JSON: a pack that extends this one has no YAML of it to read. Where the parts
 * stand in their files is not kept, since nothing is wrong with them.
 *
 * @param sha256 the hash of the files
 */
export function printLayer(layer: Layer, sha256: string): string {
  const one = <Value>({ file, value }: Sourced<Value>): Printed<Value> => [file.path, value];
  const { manifest, phrases, slots, gaps, migrations, words, questions, rules, lexicons } = layer;
  const { sections, additions, partials } = layer;
  return JSON.stringify({
    sha256,
    manifest: one(manifest),
    ...(phrases && { phrases: one(phrases) }),
    ...(slots && { slots: one(slots) }),
    ...(gaps && { gaps: one(gaps) }),
    ...(migrations && { migrations: one(migrations) }),
    ...(words && { words: one(words) }),
    questions: questions.map(one),
    rules: rules.map(one),
    lexicons: lexicons.map(one),
    sections: [...sections],
    additions: [...additions],
    partials: [...partials],
  });
}

type PrintedLayer = {
  readonly [Name in keyof Layer]: Layer[Name] extends Sourced<infer Value> | undefined
    ? Printed<Value>
    : Layer[Name] extends readonly Sourced<infer Value>[]
      ? readonly Printed<Value>[]
      : readonly (readonly [string, { readonly path: string; readonly text: string }])[];
} & { readonly sha256: string };

/** The layer of a text that `printLayer` printed. Nothing of it is checked again. */
export function parseLayer(json: string): LayerFiles {
  const printed: PrintedLayer = JSON.parse(json);
  const { manifest, phrases, slots, gaps, migrations, words, questions, rules, lexicons } = printed;
  const { sections, additions, partials } = printed;
  const layer: Layer = {
    manifest: sourced(manifest),
    ...(phrases && { phrases: sourced(phrases) }),
    ...(slots && { slots: sourced(slots) }),
    ...(gaps && { gaps: sourced(gaps) }),
    ...(migrations && { migrations: sourced(migrations) }),
    ...(words && { words: sourced(words) }),
    questions: questions.map(sourced),
    rules: rules.map(sourced),
    lexicons: lexicons.map(sourced),
    sections: new Map(sections),
    additions: new Map(additions),
    partials: new Map(partials),
  };
  return { files: new Map(), printed: { layer, sha256: printed.sha256 } };
}

function sourced<Value>([path, value]: Printed<Value>): Sourced<Value> {
  const file: YamlFile = { path, value, placeOf: () => undefined, placeOfKey: () => undefined };
  return { file, value };
}
