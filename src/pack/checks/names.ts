import { baseName } from '../base-name.ts';
import type { PackFinding, Parts } from '../parts.ts';

/** What is named by its file has that name, and no two rules have one. */
export function* checkNames({ questions, rules, lexicons }: Parts): Iterable<PackFinding> {
  for (const { file, value } of [...questions, ...rules]) yield* nameOf(file, 'id', value.id);
  for (const { file, value } of lexicons) yield* nameOf(file, 'language', value.language);
  const paths = new Map<string, string>();
  for (const { file, value } of rules) {
    const first = paths.get(value.id);
    if (first === undefined) paths.set(value.id, file.path);
    else yield { message: `Unexpected second rule \`${value.id}\`, the first is ${first}`, file, keys: ['id'] };
  }
}

function* nameOf(file: PackFinding['file'], key: string, name: string): Iterable<PackFinding> {
  const expected = baseName(file.path);
  const message = `Unexpected ${key} \`${name}\`, expected the file's name \`${expected}\``;
  if (name !== expected) yield { message, file, keys: [key] };
}
