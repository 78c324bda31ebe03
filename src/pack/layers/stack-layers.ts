import { baseName } from '../base-name.ts';
import type { Manifest, PackFinding, Parts, Sourced } from '../parts.ts';
import { suggest } from '../suggest.ts';
import type { PlaybookRule } from '../types.ts';
import type { Layer } from './layer.ts';
import { layeredFile } from './layered-file.ts';
import { mapOwners } from './map-owners.ts';
import { orderQuestions } from './order-questions.ts';
import { stackList } from './stack-list.ts';
import { stackTexts } from './stack-texts.ts';

/** Layers laid upon each other. */
export interface Stacked {
  readonly parts?: Parts;
  readonly findings: readonly PackFinding[];
}

/**
 * Lays packs upon each other, the lowest first: file by file, and what has an id, a key or a name piece by piece. A single
 * pack stays as it is.
 *
 * @returns the parts of the whole; none where nothing holds what every pack must have
 */
export function stackLayers(layers: readonly Layer[]): Stacked {
  const phrases = stackPhrases(layers);
  const slots = stackList(
    layers.map((layer) => layer.slots),
    ({ id }) => id,
  );
  const gaps = stackList(
    layers.map((layer) => layer.gaps),
    ({ key }) => key,
  );
  const questions = stackById(layers.map((layer) => layer.questions));
  const { rules, owners, findings } = stackRules(layers);
  const manifest = stackManifests(layers, owners, new Map(questions.map((one) => [one.value.id, one])));
  if (!phrases || !slots || !gaps || !manifest) return { findings };
  const parts = {
    manifest,
    phrases,
    slots,
    gaps,
    questions,
    rules,
    lexicons: layers.flatMap((layer) => layer.lexicons),
    words: layers.flatMap((layer) => layer.words ?? []),
    sections: stackTexts(
      layers.map((layer) => layer.sections),
      (path) => baseName(path).slice(0, 2),
    ),
    additions: layers.flatMap((layer) => [...layer.additions].map(([path, text]) => ({ ...text, within: path }))),
    partials: stackTexts(
      layers.map((layer) => layer.partials),
      baseName,
    ),
  };
  return { parts, findings };
}

function stackPhrases(layers: readonly Layer[]): Parts['phrases'] | undefined {
  const given = layers.flatMap((layer) => layer.phrases ?? []);
  const top = given.at(-1);
  if (!top || given.length === 1) return top;
  return { file: top.file, value: Object.assign({}, ...given.map(({ value }) => value)) };
}

/** Things of several layers: a higher one takes the place of that with its id. Two of one layer stay two. */
function stackById<Value extends { readonly id: string }>(
  layers: readonly (readonly Sourced<Value>[])[],
): readonly Sourced<Value>[] {
  let stacked: readonly Sourced<Value>[] = [];
  for (const layer of layers) {
    const above = new Map(layer.map((one) => [one.value.id, one]));
    const below = new Set(stacked.map(({ value }) => value.id));
    stacked = [
      ...stacked.map((one) => above.get(one.value.id) ?? one),
      ...layer.filter(({ value }) => !below.has(value.id)),
    ];
  }
  return stacked;
}

function stackRules(layers: readonly Layer[]) {
  let rules: readonly Sourced<PlaybookRule>[] = [];
  let owners: readonly string[] = [];
  const findings: PackFinding[] = [];
  for (const layer of layers) {
    const { file, value } = layer.manifest;
    const extending = 'extends' in value ? value : undefined;
    const names = new Map(Object.entries(extending?.mapOwners ?? {}));
    for (const name of names.keys())
      if (!owners.includes(name)) {
        const message = `Unexpected owner \`${name}\`, no pack below has it${suggest(name, owners)}`;
        findings.push({ message, file, keys: ['mapOwners', name], atKey: true });
      }
    const off = extending?.off ?? [];
    const ids = rules.map((rule) => rule.value.id);
    for (const [at, id] of off.entries())
      if (!ids.includes(id)) {
        const message = `Unexpected rule \`${id}\`, no pack below has it${suggest(id, ids)}`;
        findings.push({ message, file, keys: ['off', at] });
      }
    const left = mapOwners(
      rules.filter((rule) => !off.includes(rule.value.id)),
      names,
    );
    rules = stackById([left, layer.rules]);
    const mapped = owners.map((owner) => names.get(owner) ?? owner);
    owners = [...(extending ? new Set(mapped) : []), ...(value.owners ?? [])];
  }
  return { rules, owners, findings };
}

function stackManifests(
  layers: readonly Layer[],
  owners: readonly string[],
  questions: ReadonlyMap<string, Parts['questions'][number]>,
): Sourced<Manifest> | undefined {
  const [whole] = layers;
  const top = layers.at(-1)?.manifest;
  if (!whole || !top || !('phases' in whole.manifest.value)) return undefined;
  let order: readonly string[] = [];
  const listed = new Map<string, { readonly file: Sourced<unknown>['file']; readonly at: number }>();
  for (const { manifest, questions: own } of layers) {
    const { file, value } = manifest;
    const named = value.questions ?? [];
    for (const [at, id] of named.entries()) if (!listed.has(id)) listed.set(id, { file, at });
    const extending = 'extends' in value;
    const added = extending ? [...new Set([...named, ...own.map((one) => one.value.id)])] : [];
    order = extending ? orderQuestions(order, added, questions) : named;
  }
  const { name, version } = top.value;
  const answersSchema = 'extends' in top.value ? top.value.answersSchema : whole.manifest.value.answersSchema;
  const { phases } = whole.manifest.value;
  const value = {
    name,
    version,
    owners,
    phases,
    ...(answersSchema !== undefined && { answersSchema }),
    questions: order,
  };
  if (layers.length === 1) return { file: top.file, value };
  const file = layeredFile(top.file, value, ([key, at, ...rest]) => {
    const found = key === 'questions' ? listed.get(order[Number(at)] ?? '') : undefined;
    return found && { file: found.file, keys: ['questions', found.at, ...rest] };
  });
  return { file, value };
}
