import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { joinConditions, type PlaybookRule } from '../../src/pack/index.ts';
import { spellOut } from '../../src/pack/spell-out.ts';
import type { Nested } from './answers-from.ts';

/** A rule as its file says it. */
export interface RuleFile {
  readonly file: string;
  readonly lines: number;
  readonly rule: Omit<PlaybookRule, 'examples'> & {
    readonly examples: { readonly fires: readonly Nested[]; readonly holds: readonly Nested[] };
  };
}

let known: readonly RuleFile[] | undefined;

/** Every rule of the built-in playbook, read once, in code-point order of the files. */
export function readRules(): readonly RuleFile[] {
  return (known ??= readFiles());
}

function readFiles(): readonly RuleFile[] {
  const folder = join(import.meta.dirname, '../../templates/ten-section/playbook');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const read = files.sort().map((file): RuleFile => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { file, lines: text.split('\n').length, rule: parse(text) };
  });
  const words: Record<string, readonly string[]> = parse(readFileSync(join(folder, '../words.yaml'), 'utf8'));
  const lists = new Map(Object.entries(words));
  const joined = joinConditions(read.map(({ rule }) => spellOut(rule, lists)));
  return read.map((one, at) => ({ ...one, rule: joined[at] ?? one.rule }));
}
