import type { Answer, Answers, AnswersOrigin, Diagnostic } from '../model/index.ts';
import { type Pack, readYaml, suggest, type YamlFile } from '../pack/index.ts';
import { isRecord } from './is-record.ts';
import { migrateAnswers } from './migrate-answers.ts';
import { readBegun } from './read-begun.ts';
import type { Wrong } from './read-item.ts';
import { readOrigin } from './read-origin.ts';
import { readValue } from './read-value.ts';

/** Answers read from a file, unless there is an error among what was found. */
export interface ParsedAnswers {
  readonly answers?: Answers;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an answers file. Texts stay as they are written: `1.0` and `yes` are texts too.
 *
 * @param source its text
 * @param pack the pack whose questions it answers
 * @param path its name in findings
 * @param made what is taken as the pack that it was made with, where it does not say so; without it, it must say so
 * @returns the answers in question order; or every finding with line and column
 */
export function parseAnswers(
  source: string,
  pack: Pack,
  path = 'answers',
  made?: AnswersOrigin['pack'],
): ParsedAnswers {
  const { file, diagnostics } = readYaml(path, source, { texts: true });
  return file ? read(file, pack, made) : { diagnostics };
}

function read(file: YamlFile, pack: Pack, made: AnswersOrigin['pack'] | undefined): ParsedAnswers {
  const diagnostics: Diagnostic[] = [];
  const wrong: Wrong = (message, keys, atKey) => {
    const place = atKey ? file.placeOfKey(keys) : file.placeOf(keys);
    diagnostics.push({ ruleId: 'answers', severity: 'error', message, path: file.path, ...(place && { place }) });
  };
  if (!isRecord(file.value) || file.value['format'] !== '1') {
    wrong('Missing `format: 1`, this is no answers file', ['format']);
    return { diagnostics };
  }
  const root = file.value;
  const known = ['format', 'pack', 'brainstorm', 'draft', 'begun', 'answers', 'found'];
  for (const key of Object.keys(root))
    if (!known.includes(key)) wrong(`Unexpected key \`${key}\`${suggest(key, known)}`, [key], true);
  const origin = made && root['pack'] === undefined ? { pack: made } : readOrigin(root, wrong);
  const draft = readDraft(root['draft'], pack, wrong);
  const begun = readBegun(root['begun'], pack, wrong);
  const asked = (key: 'answers' | 'found'): unknown =>
    origin ? migrateAnswers(root[key], origin.pack, pack) : root[key];
  const answers = readAnswers('answers', asked('answers'), pack, wrong);
  const found = root['found'] === undefined ? undefined : readAnswers('found', asked('found'), pack, wrong);
  if (diagnostics.length > 0 || !origin) return { diagnostics };
  const sitting = { ...(draft && { draft }), ...(begun && { begun }) };
  return { answers: { format: 1, ...sitting, origin, answers, ...(found && { found }) }, diagnostics };
}

function readDraft(value: unknown, pack: Pack, wrong: Wrong): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) {
    wrong('Unexpected value at `draft`, expected a list of questions', ['draft']);
    return undefined;
  }
  const ids = pack.questions.map((question) => question.id);
  const draft: string[] = [];
  for (const [at, id] of value.entries())
    if (typeof id === 'string' && ids.includes(id)) draft.push(id);
    else wrong(`Unexpected question \`${String(id)}\` in \`draft\`${suggest(String(id), ids)}`, ['draft', at]);
  return draft;
}

function readAnswers(key: 'answers' | 'found', value: unknown, pack: Pack, wrong: Wrong): ReadonlyMap<string, Answer> {
  const wrongIn: Wrong = (message, keys, atKey) => wrong(message, [key, ...keys], atKey);
  const given = pathsOf(key, value, pack, wrongIn);
  const found = new Map<string, Answer>();
  for (const question of pack.questions) {
    const one = given.get(question.path);
    if (one === undefined || one === null) continue;
    const answer = readValue(question, one, question.path.split('.'), wrongIn);
    if (answer) found.set(question.path, answer);
  }
  return found;
}

/** The values of the file by question path. */
function pathsOf(key: string, value: unknown, pack: Pack, wrong: Wrong): ReadonlyMap<string, unknown> {
  const given = new Map<string, unknown>();
  if (value === undefined || value === null) return given;
  if (!isRecord(value)) {
    wrong(`Unexpected value at \`${key}\`, expected answers by section`, []);
    return given;
  }
  const known = pack.questions.map((question) => question.path);
  const sections = [...new Set(known.map((path) => path.split('.')[0] ?? ''))];
  for (const [section, names] of Object.entries(value)) {
    if (!sections.includes(section))
      wrong(`Unexpected section \`${section}\`${suggest(section, sections)}`, [section], true);
    else if (isRecord(names))
      for (const [name, one] of Object.entries(names)) {
        const path = `${section}.${name}`;
        if (known.includes(path)) given.set(path, one);
        else wrong(`Unexpected answer \`${path}\`${suggest(path, known)}`, [section, name], true);
      }
    else if (names !== null) wrong(`Unexpected value at \`${section}\`, expected answers by name`, [section]);
  }
  return given;
}
