import { wordings } from '../wordings.ts';
import type { PackFinding, Parts } from '../parts.ts';
import { readTags, type Tag } from '../read-tags.ts';
import { suggest } from '../suggest.ts';
import type { Question } from '../types.ts';

/** What the parts of a value are called behind its name: `columns_joined`, `purpose_lead`. */
const parts =
  /_(?:known|lead|asked|brief|inner|name|label|cut|joint|joined|told|code|count|many|several|first|head|head_code|few|rest|more|where)$/u;

/** Texts with tags are well formed, and their tags name fields and answers that there are. */
export function* checkTexts(all: Parts): Iterable<PackFinding> {
  const byPath = new Map(all.questions.map(({ value }) => [value.path, value]));
  const everyField = all.questions.flatMap(({ value }) => value.fields ?? []);
  const everyName = everyField.flatMap(({ name, choices = [] }) => [name, ...choices]);
  for (const { file, keys, text, about, grouped, owned = false } of wordings(all)) {
    if (!text.includes('{{')) continue;
    const { tags, error } = readTags(text);
    if (error !== undefined) yield { message: error, file, keys };
    const subject = about === undefined ? undefined : byPath.get(about);
    // That there is no such path is said already.
    if (about !== undefined && !subject) continue;
    // Inside of a list the tags are about its records, whichever those are, or about those of one choice.
    const outside = [...fieldsOf(subject), ...(grouped ? ['group'] : [])];
    const owners = owned ? all.manifest.value.owners : [];
    const seen = { paths: byPath, owners, outside, inside: [...outside, ...everyName, '.', 'first', 'last'] };
    for (const message of new Set(unknownTags(tags, seen, 0))) yield { message, file, keys };
  }
}

interface Seen {
  readonly paths: ReadonlyMap<string, Question>;
  readonly owners: readonly string[];
  readonly outside: readonly string[];
  readonly inside: readonly string[];
}

function fieldsOf(question: Question | undefined): readonly string[] {
  if (!question) return [];
  return [...(question.fields?.map((field) => field.name) ?? ['text', 'previous']), 'line'];
}

function* unknownTags(tags: readonly Tag[], seen: Seen, depth: number): Iterable<string> {
  for (const { kind, name, inside } of tags) {
    if (kind === 'partial') yield `Unexpected tag \`> ${name}\`, only section templates have partials`;
    else if (name.startsWith('plan.')) yield* unknownPath(name, seen);
    else if (kind === 'name' && name.startsWith('owners.')) yield* unknownOwner(name, seen);
    else {
      const known = depth > 0 ? seen.inside : seen.outside;
      const field = name === '.' ? name : (name.split('.')[0] ?? '').replace(parts, '');
      if (!known.includes(field)) yield `Unexpected tag \`${name}\`${suggest(field, known)}`;
    }
    yield* unknownTags(inside, seen, depth + 1);
  }
}

function* unknownPath(name: string, { paths }: Seen): Iterable<string> {
  const path = name.split('.').slice(1, 3).join('.').replace(parts, '');
  const known = [...paths.keys()];
  if (!paths.has(path)) yield `Unexpected tag \`${name}\`, there is no answer \`${path}\`${suggest(path, known)}`;
}

function* unknownOwner(name: string, { owners }: Seen): Iterable<string> {
  const owner = name.slice('owners.'.length);
  if (!owners.includes(owner)) yield `Unexpected tag \`${name}\`, there is no such owner${suggest(owner, owners)}`;
}
