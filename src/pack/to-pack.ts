import { baseName } from './base-name.ts';
import { joinConditions } from './join-conditions.ts';
import type { Layer } from './layers/layer.ts';
import { ownerTags } from './owner-tags.ts';
import type { Parts } from './parts.ts';
import { spellOut } from './spell-out.ts';
import { wordLists } from './word-lists.ts';
import type { Lexicon, Migration, Pack } from './types.ts';

/** The pack of parts that are in order. */
export function toPack(layers: readonly Layer[], parts: Parts, sha256: string): Pack {
  const { name, version, owners, phases, answersSchema, questions } = parts.manifest.value;
  const lists = wordLists(parts);
  const byId = new Map(parts.questions.map(({ value }) => [value.id, value]));
  const migrations = layers.flatMap(migrationsOf);
  const below = layers.slice(0, -1).map(({ manifest: { value } }) => ({ name: value.name, version: value.version }));
  return {
    name,
    version,
    sha256,
    owners,
    phases,
    ...(answersSchema !== undefined && { answersSchema }),
    phrases: parts.phrases.value,
    questions: questions.flatMap((id) => byId.get(id) ?? []),
    slots: parts.slots.value,
    gaps: parts.gaps.value,
    rules: joinConditions(parts.rules.map(({ value }) => spellOut(value, lists))).map((rule) => ({
      ...rule,
      adds: ownerTags(rule.adds, (owner) => owner),
    })),
    lexicons: mergeLexicons(parts.lexicons.map(({ value }) => value)),
    sections: [...parts.sections].map(([file, { text }]) => ({ file, text: text + additionsTo(file, parts) })),
    partials: new Map([...parts.partials].map(([path, { text }]) => [baseName(path), text])),
    ...(below.length > 0 && { below }),
    ...(migrations.length > 0 && { migrations }),
  };
}

function additionsTo(section: string, { additions }: Parts): string {
  const number = baseName(section).slice(0, 2);
  return additions
    .filter(({ within }) => baseName(within).startsWith(number))
    .map(({ text }) => text)
    .join('');
}

function migrationsOf({ manifest, migrations }: Layer): readonly Migration[] {
  return (migrations?.value ?? []).map(({ to, renamed = {}, dropped = [] }) => ({
    pack: manifest.value.name,
    to,
    renamed,
    dropped,
  }));
}

/** One lexicon a language: words of higher packs stand behind those of lower ones. */
function mergeLexicons(lexicons: readonly Lexicon[]): readonly Lexicon[] {
  const languages = new Map<string, Lexicon>();
  for (const lexicon of lexicons) {
    const there = languages.get(lexicon.language);
    languages.set(lexicon.language, there ? addWords(there, lexicon) : lexicon);
  }
  return [...languages.values()];
}

function addWords(below: Lexicon, above: Lexicon): Lexicon {
  const words: Record<string, Readonly<Record<string, readonly string[]>>> = { ...below.words };
  for (const [group, lists] of Object.entries(above.words)) {
    const merged: Record<string, readonly string[]> = { ...words[group] };
    for (const [name, list] of Object.entries(lists)) merged[name] = [...new Set([...(merged[name] ?? []), ...list])];
    words[group] = merged;
  }
  return { language: below.language, words };
}
