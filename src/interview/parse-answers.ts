import type { Answer, Answers, Diagnostic } from '../model/index.ts';
import { type Pack, readYaml, type YamlFile } from '../pack/index.ts';
import { didYouMean } from '../text/index.ts';
import { readOrigin } from './read-origin.ts';
import { readValue } from './read-value.ts';

/** Answers read from a file, or what is wrong with it. */
export interface ParsedAnswers {
  readonly answers?: Answers;
  readonly diagnostics: readonly Diagnostic[];
}

type Fail = (message: string, keys: readonly (string | number)[]) => void;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readAnswers(value: unknown, pack: Pack, fail: Fail): ReadonlyMap<string, Answer> {
  const found = new Map<string, Answer>();
  if (!isRecord(value)) {
    if (value !== undefined && value !== null)
      fail('Unexpected value of `answers`, expected sections with answers', ['answers']);
    return found;
  }
  const known = pack.questions.map((question) => question.path);
  const given = new Map<string, unknown>();
  for (const [section, names] of Object.entries(value)) {
    if (!isRecord(names)) fail(`Unexpected value of \`${section}\`, expected answers by name`, ['answers', section]);
    else for (const [name, one] of Object.entries(names)) given.set(`${section}.${name}`, one);
  }
  for (const path of given.keys()) {
    if (known.includes(path)) continue;
    const meant = didYouMean(path, known);
    fail(`Unexpected answer \`${path}\`${meant === undefined ? '' : `, did you mean \`${meant}\``}`, [
      'answers',
      ...path.split('.'),
    ]);
  }
  for (const question of pack.questions) {
    const one = given.get(question.path);
    if (one === undefined || one === null) continue;
    const read = readValue(question, one, ['answers', ...question.path.split('.')]);
    if ('wrong' in read)
      fail(`Unexpected value at \`${read.keys.slice(1).join('.')}\`, expected ${read.wrong}`, read.keys);
    else found.set(question.path, read.value);
  }
  return found;
}

function parse(file: YamlFile, pack: Pack): ParsedAnswers {
  const diagnostics: Diagnostic[] = [];
  const fail: Fail = (message, keys) => {
    const place = file.placeOf(keys);
    diagnostics.push({ ruleId: 'answers', severity: 'error', message, path: file.path, ...(place && { place }) });
  };
  const root = isRecord(file.value) ? file.value : {};
  if (root['format'] !== 1) fail('Missing `format: 1`, this is no answers file', ['format']);
  const top = ['format', 'pack', 'brainstorm', 'draft', 'answers'];
  for (const key of Object.keys(root)) {
    const meant = didYouMean(key, top);
    if (!top.includes(key))
      fail(`Unexpected key \`${key}\`${meant === undefined ? '' : `, did you mean \`${meant}\``}`, [key]);
  }
  const origin = readOrigin(root, fail);
  const answers = readAnswers(root['answers'], pack, fail);
  const draft = root['draft'];
  const settled = Array.isArray(draft) ? draft.filter((id) => typeof id === 'string') : undefined;
  if (diagnostics.length > 0 || !origin) return { diagnostics };
  return { answers: { format: 1, ...(settled && { draft: settled }), origin, answers }, diagnostics };
}

/**
 * Reads an answers file.
 *
 * @param source its text
 * @param pack the pack whose questions it answers
 * @param path its name in findings
 * @returns the answers in question order; or every finding with line and column
 */
export function parseAnswers(source: string, pack: Pack, path = 'answers'): ParsedAnswers {
  const { file, diagnostics } = readYaml(path, source);
  return file ? parse(file, pack) : { diagnostics };
}
